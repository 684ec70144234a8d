/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;
import java.util.Optional;

/**
 * What the device renders at one moment. Immutable.
 *
 * @param hue        where the hue stands; it may run, one step a frame
 * @param hueSet     the hue as it was set last
 * @param zones      every zone of the layout, also while zones are switched off
 * @param transition the running transition, if any
 */
public record LiveLight(
        int effectId,
        int brightness,
        int speed,
        int paletteId,
        int hue,
        int hueSet,
        int intensity,
        int saturation,
        int complexity,
        int variation,
        int mood,
        int fadeAmount,
        boolean zonesEnabled,
        List<Zone> zones,
        Optional<Transition> transition) {

    public LiveLight {
        zones = List.copyOf(zones);
    }

    /**
     * A zone: two ranges of strip 1, mirrored on strip 2; bounds inclusive.
     *
     * @param paletteId 0 means the global palette
     */
    public record Zone(
            boolean enabled,
            int effectId,
            int brightness,
            int speed,
            int paletteId,
            int blendMode,
            int leftStart,
            int leftEnd,
            int rightStart,
            int rightEnd) {}

    /**
     * A transition under way.
     *
     * @param type       0 to 11
     * @param startMs    when the render task began it
     * @param durationMs how long it takes
     */
    public record Transition(int fromEffectId, int type, long startMs, int durationMs) {}
}
