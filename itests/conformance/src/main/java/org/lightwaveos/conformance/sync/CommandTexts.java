/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;

/** The documented text of a command whose parameters a vector names (sync protocol, section 3). */
final class CommandTexts {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("effectId", "e"),
            Map.entry("brightness", "b"),
            Map.entry("paletteId", "p"),
            Map.entry("speed", "s"),
            Map.entry("zoneId", "z"),
            Map.entry("enabled", "n"),
            Map.entry("zoneCount", "c"),
            Map.entry("transitionType", "t"),
            Map.entry("progress", "g"),
            Map.entry("intensity", "i"),
            Map.entry("saturation", "a"),
            Map.entry("complexity", "x"),
            Map.entry("variation", "r"));

    private static final Map<String, String> VALUE_KEYS = Map.of("int", "i", "sat", "a", "cpx", "x", "var", "r");

    private CommandTexts() {}

    static String of(String command, JsonObject params, long version, long ts, String uuid) {
        JsonObject p = new JsonObject();
        params.entrySet().forEach(param -> {
            String key = param.getKey().equals("value") ? VALUE_KEYS.get(command) : KEYS.get(param.getKey());
            JsonPrimitive value = param.getValue().getAsJsonPrimitive();
            p.add(key, value.isBoolean() ? new JsonPrimitive(value.getAsBoolean() ? 1 : 0) : value);
        });
        JsonObject text = new JsonObject();
        text.addProperty("t", "sync.cmd");
        text.addProperty("c", command);
        text.addProperty("v", version);
        text.addProperty("ts", ts);
        text.addProperty("u", uuid);
        text.add("p", p);
        return text.toString();
    }
}
