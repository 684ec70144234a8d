/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.correct;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.Parameter;
import org.lightwaveos.virtual.sync.light.SyncLight;
import org.lightwaveos.virtual.sync.light.ZoneField;

/** Reads the light of a {@code sync.state}. One value that is wrong makes all of it wrong. */
final class LightReader {

    private LightReader() {}

    /** @param own gives the fields that are left out, and the version */
    static Optional<SyncLight> read(JsonValue json, SyncLight own) {
        if (!(json instanceof JsonObject)) {
            return Optional.empty();
        }
        Optional<SyncLight> light = Optional.of(own);
        for (GlobalField field : GlobalField.values()) {
            if (json.has(field.key())) {
                Optional<Integer> value = MessageReader.number(json.get(field.key()), field.isFlag())
                        .filter(range(field)::allows);
                light = light.flatMap(l -> value.map(v -> l.with(field, v)));
            }
        }
        return json.has("z") ? light.flatMap(l -> zones(json.get("z"), l)) : light;
    }

    private static Optional<SyncLight> zones(JsonValue json, SyncLight before) {
        List<JsonValue> zones = json instanceof JsonArray array ? array.items() : List.of();
        if (zones.size() != SyncLight.ZONES) {
            return Optional.empty();
        }
        Optional<SyncLight> light = Optional.of(before);
        for (int i = 0; i < zones.size(); i++) {
            for (ZoneField field : ZoneField.values()) {
                int zone = i;
                Parameter range = range(field);
                Optional<Integer> value = MessageReader.number(zones.get(i).get(field.key()), range.isFlag())
                        .filter(range::allows);
                light = light.flatMap(l -> value.map(v -> l.with(zone, field, v)));
            }
        }
        return light;
    }

    /** What of the ranges in the sync protocol, section 3, belongs to a field. */
    private static Parameter range(GlobalField field) {
        return switch (field) {
            case EFFECT -> Parameter.EFFECT;
            case PALETTE -> Parameter.PALETTE;
            case BRIGHTNESS -> Parameter.BRIGHTNESS;
            case SPEED -> Parameter.SPEED;
            case INTENSITY -> Parameter.INTENSITY;
            case SATURATION -> Parameter.SATURATION;
            case COMPLEXITY -> Parameter.COMPLEXITY;
            case VARIATION -> Parameter.VARIATION;
            case ZONE_MODE, TRANSITION_ACTIVE -> Parameter.ENABLED;
            case ZONE_COUNT -> Parameter.ZONE_COUNT;
            case TRANSITION_TYPE -> Parameter.TRANSITION;
            // A hue has no command of its own, but like a progress it may be any number of eight bits.
            case HUE, TRANSITION_PROGRESS -> Parameter.PROGRESS;
        };
    }

    private static Parameter range(ZoneField field) {
        return switch (field) {
            case EFFECT -> Parameter.EFFECT;
            case PALETTE -> Parameter.PALETTE;
            case BRIGHTNESS -> Parameter.BRIGHTNESS;
            case SPEED -> Parameter.SPEED;
            case ENABLED -> Parameter.ENABLED;
        };
    }
}
