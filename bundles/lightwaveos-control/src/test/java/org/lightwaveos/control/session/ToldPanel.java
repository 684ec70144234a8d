/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.EffectParameters;
import org.lightwaveos.control.FactoryPresetView;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** What a listener has been told besides the light. */
final class ToldPanel implements DeviceListener {

    final List<ZoneView> zones = new ArrayList<>();

    final List<FactoryPresetView> factory = new ArrayList<>();
    List<NamedId> transitions = List.of();

    Map<EdgeMixerField, Integer> edge = Map.of();
    Map<CorrectionField, Float> correction = Map.of();
    final List<Boolean> camera = new ArrayList<>();
    EffectParameters parameters = new EffectParameters(-1, List.of());

    @Override
    public void onEdgeMixer(Map<EdgeMixerField, Integer> values) {
        edge = values;
    }

    @Override
    public void onColourCorrection(Map<CorrectionField, Float> values) {
        correction = values;
    }

    @Override
    public void onCameraMode(boolean on) {
        camera.add(on);
    }

    @Override
    public void onEffectParameters(EffectParameters told) {
        parameters = told;
    }

    final Map<PresetKind, List<NamedId>> presets = new EnumMap<>(PresetKind.class);

    @Override
    public void onPresets(PresetKind kind, List<NamedId> list) {
        presets.put(kind, list);
    }

    final List<Diagnostics> diagnostics = new ArrayList<>();
    final List<Generation> generations = new ArrayList<>();

    @Override
    public void onDiagnostics(Diagnostics told) {
        diagnostics.add(told);
    }

    @Override
    public void onGeneration(Generation generation) {
        generations.add(generation);
    }

    FactoryPresetView factory() {
        return factory.get(factory.size() - 1);
    }

    @Override
    public void onFactoryPresets(FactoryPresetView view) {
        factory.add(view);
    }

    @Override
    public void onTransitions(List<NamedId> list) {
        transitions = list;
    }

    ZoneView zones() {
        return zones.get(zones.size() - 1);
    }

    @Override
    public void onZones(ZoneView view) {
        zones.add(view);
    }

    @Override
    public void onLink(LinkStatus status) {}

    @Override
    public void onIdentity(DeviceIdentity identity) {}

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {}

    @Override
    public void onEffects(List<NamedId> effects) {}

    @Override
    public void onPalettes(List<NamedId> palettes) {}
}
