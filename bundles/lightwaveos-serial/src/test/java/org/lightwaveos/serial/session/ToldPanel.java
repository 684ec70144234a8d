/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** Keeps what was told last of what has no action of its own. */
final class ToldPanel implements DeviceListener {

    List<NamedId> effects = List.of();
    List<NamedId> transitions = List.of();
    Map<EdgeMixerField, Integer> mixer = Map.of();
    Generation generation;
    Diagnostics diagnostics;
    ZoneView zones;
    int zonesTold;

    @Override
    public void onLink(LinkStatus status) {
        throw new AssertionError("has an action of its own");
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        throw new AssertionError("a serial line tells none");
    }

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {
        throw new AssertionError("has an action of its own");
    }

    @Override
    public void onEffects(List<NamedId> told) {
        effects = told;
    }

    @Override
    public void onPalettes(List<NamedId> palettes) {
        throw new AssertionError("a serial line tells none");
    }

    @Override
    public void onZones(ZoneView told) {
        zones = told;
        zonesTold++;
    }

    @Override
    public void onTransitions(List<NamedId> told) {
        transitions = told;
    }

    @Override
    public void onEdgeMixer(Map<EdgeMixerField, Integer> values) {
        mixer = values;
    }

    @Override
    public void onGeneration(Generation told) {
        generation = told;
    }

    @Override
    public void onDiagnostics(Diagnostics told) {
        diagnostics = told;
    }
}
