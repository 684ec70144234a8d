/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.model.LightField;

/**
 * The light that a unit shares with a group. Its layout of zones is the standard one for their number.
 *
 * @param fields effect, brightness, speed, palette, hue, intensity, saturation, complexity and variation; the others are
 *     every unit's own
 * @param zoneCount how many of the zones the layout has
 * @param zones as many as a unit can have
 * @param transition type of the transition under way
 */
public record GroupLight(
        Map<LightField, Integer> fields,
        boolean zonesEnabled,
        int zoneCount,
        List<Zone> zones,
        OptionalInt transition) {

    public GroupLight {
        fields = Map.copyOf(fields);
        zones = List.copyOf(zones);
    }

    /**
     * One zone.
     *
     * @param paletteId 0 means the global palette
     */
    public record Zone(boolean enabled, int effectId, int brightness, int speed, int paletteId) {}
}
