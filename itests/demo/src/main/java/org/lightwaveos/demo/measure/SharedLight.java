/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lightwaveos.virtual.firmware.LiveLight;

/** What of a light is a group's: sync carries neither mood nor trails, and firmware applies no hue that it is told. */
final class SharedLight {
    private SharedLight() {}

    /** The channels that are not, by id. */
    static Set<String> notShared(boolean hue) {
        Set<String> channels = new TreeSet<>(Set.of("mood", "trails"));
        if (!hue) {
            channels.add("hue");
        }
        return channels;
    }

    /** @param hue whether the hue has to be the same, too */
    static boolean isSame(LiveLight one, LiveLight other, boolean hue) {
        return values(one).equals(values(other)) && (!hue || one.hueSet() == other.hueSet());
    }

    private static List<Integer> values(LiveLight light) {
        return List.of(
                light.effectId(),
                light.brightness(),
                light.speed(),
                light.paletteId(),
                light.intensity(),
                light.saturation(),
                light.complexity(),
                light.variation());
    }
}
