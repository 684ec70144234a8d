/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Set;
import org.lightwaveos.model.LightField;

/**
 * How a device takes part in its group.
 *
 * @param source whether what is done at the device is done to the group
 * @param brightnessPercent the device's brightness as a share of the group's, 10..200
 * @param hueShift how far round the colour wheel the device is ahead of the group, 0..255 of 256 steps
 * @param followed the fields that it shares with the group; all others are its own
 * @param zones whether it shares zones
 */
public record AdoptionSettings(
        boolean source, int brightnessPercent, int hueShift, Set<LightField> followed, boolean zones) {

    /** A member like any other. */
    public static final AdoptionSettings DEFAULT = new AdoptionSettings(true, 100, 0, Part.FIELDS, true);

    /** @throws IllegalArgumentException if a value is out of range, or a field is none of a group */
    public AdoptionSettings {
        if (brightnessPercent < 10 || brightnessPercent > 200) {
            throw new IllegalArgumentException("brightness scale is 10..200 %, not " + brightnessPercent);
        }
        if (hueShift < 0 || hueShift > 255) {
            throw new IllegalArgumentException("hue shift is 0..255, not " + hueShift);
        }
        followed = Set.copyOf(followed);
        if (!Part.FIELDS.containsAll(followed)) {
            throw new IllegalArgumentException("a group has " + Part.FIELDS + ", not " + followed);
        }
    }

    boolean follows(Part part) {
        return part instanceof Part.Light light ? followed.contains(light.field()) : zones;
    }
}
