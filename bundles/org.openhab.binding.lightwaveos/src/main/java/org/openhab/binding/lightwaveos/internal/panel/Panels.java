/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import java.util.Map;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightState;
import org.openhab.core.types.Command;

/** All panels of one Thing, as one: each hears everything. */
public final class Panels implements Panel {

    private final List<Panel> all;

    public Panels(List<Panel> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public boolean handle(String channelId, Command command) {
        for (Panel panel : all) {
            if (panel.handle(channelId, command)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void start() {
        all.forEach(Panel::start);
    }

    @Override
    public void onLight(LightState shown) {
        all.forEach(panel -> panel.onLight(shown));
    }

    @Override
    public void choicesChanged() {
        all.forEach(Panel::choicesChanged);
    }

    @Override
    public void linksChanged() {
        all.forEach(Panel::linksChanged);
    }

    @Override
    public void onZones(ZoneView zones) {
        all.forEach(panel -> panel.onZones(zones));
    }

    @Override
    public void onFactoryPresets(FactoryPresetView presets) {
        all.forEach(panel -> panel.onFactoryPresets(presets));
    }

    @Override
    public void onPresets(PresetKind kind, List<NamedId> presets) {
        all.forEach(panel -> panel.onPresets(kind, presets));
    }

    @Override
    public void onTransitions(List<NamedId> transitions) {
        all.forEach(panel -> panel.onTransitions(transitions));
    }

    @Override
    public void onEdgeMixer(Map<EdgeMixerField, Integer> values) {
        all.forEach(panel -> panel.onEdgeMixer(values));
    }

    @Override
    public void onColourCorrection(Map<CorrectionField, Float> values) {
        all.forEach(panel -> panel.onColourCorrection(values));
    }

    @Override
    public void onCameraMode(boolean on) {
        all.forEach(panel -> panel.onCameraMode(on));
    }

    @Override
    public void onEffectParameters(EffectParameters parameters) {
        all.forEach(panel -> panel.onEffectParameters(parameters));
    }

    @Override
    public void onDiagnostics(Diagnostics diagnostics) {
        all.forEach(panel -> panel.onDiagnostics(diagnostics));
    }

    @Override
    public void onFrame(byte[] rgb) {
        all.forEach(panel -> panel.onFrame(rgb));
    }

    @Override
    public void onGeneration(Generation generation) {
        all.forEach(panel -> panel.onGeneration(generation));
    }
}
