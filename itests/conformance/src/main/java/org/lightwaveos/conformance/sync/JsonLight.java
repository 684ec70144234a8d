/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneLight;

/** The vectors' state object as a light; absent keys are the firmware's defaults. */
final class JsonLight {

    private JsonLight() {}

    /** Empty if a value is outside its documented range: no light of ours can be so. */
    static Optional<GroupLight> of(JsonObject state) {
        try {
            return Optional.of(light(state));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static long version(JsonObject state) {
        return number(state, "version", 0);
    }

    private static GroupLight light(JsonObject s) {
        return new GroupLight(
                new EffectId(integer(s, "effectId", 256)),
                new PaletteId(integer(s, "paletteId", 0)),
                level(s, "brightness", 128),
                new Speed(integer(s, "speed", 15)),
                level(s, "hue", 0),
                new VisualParameters(
                        level(s, "intensity", 128),
                        level(s, "saturation", 255),
                        level(s, "complexity", 128),
                        level(s, "variation", 128)),
                flag(s, "zoneModeEnabled"),
                new ZoneCount(integer(s, "zoneCount", 1)),
                zones(s),
                new TransitionState(
                        flag(s, "transitionActive"),
                        new TransitionType(integer(s, "transitionType", 0)),
                        level(s, "transitionProgress", 0)));
    }

    private static List<ZoneLight> zones(JsonObject s) {
        List<ZoneLight> zones = new ArrayList<>();
        if (s.has("zones")) {
            for (JsonElement zone : s.getAsJsonArray("zones")) {
                zones.add(zone(zone.getAsJsonObject()));
            }
        }
        while (zones.size() < GroupLight.ZONES) {
            zones.add(ZoneLight.INITIAL);
        }
        return zones;
    }

    private static ZoneLight zone(JsonObject z) {
        return new ZoneLight(
                new EffectId(integer(z, "effectId", 256)),
                new PaletteId(integer(z, "paletteId", 0)),
                level(z, "brightness", 255),
                new Speed(integer(z, "speed", 15)),
                flag(z, "enabled"));
    }

    private static Level level(JsonObject json, String key, int otherwise) {
        return new Level(integer(json, key, otherwise));
    }

    private static int integer(JsonObject json, String key, int otherwise) {
        return Math.toIntExact(number(json, key, otherwise));
    }

    private static long number(JsonObject json, String key, long otherwise) {
        return json.has(key) ? json.get(key).getAsLong() : otherwise;
    }

    private static boolean flag(JsonObject json, String key) {
        return json.has(key) && json.get(key).getAsBoolean();
    }
}
