/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lightwaveos.virtual.firmware.LiveLight;

/** Tells what a light shows now that it did not show a frame ago. */
final class LightChanges {

    private LightChanges() {}

    /** The changed fields by their key on the wire, with their new values; empty if nothing changed. */
    static Map<String, Object> between(LiveLight before, LiveLight now) {
        Map<String, Object> changed = new LinkedHashMap<>();
        scalars(now).forEach((key, value) -> {
            if (!value.equals(scalars(before).get(key))) {
                changed.put(key, value);
            }
        });
        if (before.zonesEnabled() != now.zonesEnabled()) {
            changed.put("zonesEnabled", now.zonesEnabled());
        }
        if (!before.zones().equals(now.zones())) {
            changed.put(
                    "zones", now.zones().stream().map(LiveLight.Zone::effectId).toList());
        }
        if (!before.transition().equals(now.transition())) {
            changed.put(
                    "transition",
                    now.transition().map(LiveLight.Transition::type).orElse(-1));
        }
        return changed;
    }

    private static Map<String, Integer> scalars(LiveLight light) {
        Map<String, Integer> values = new LinkedHashMap<>();
        values.put("effectId", light.effectId());
        values.put("brightness", light.brightness());
        values.put("speed", light.speed());
        values.put("paletteId", light.paletteId());
        // A hue that runs is no change; that it was set is one.
        values.put("hue", light.hueSet());
        values.put("intensity", light.intensity());
        values.put("saturation", light.saturation());
        values.put("complexity", light.complexity());
        values.put("variation", light.variation());
        values.put("mood", light.mood());
        values.put("fadeAmount", light.fadeAmount());
        return values;
    }
}
