/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.lightwaveos.catalogue.SyncCommands;
import org.lightwaveos.catalogue.SyncField;
import org.lightwaveos.catalogue.SyncFields;

/**
 * Whether a text is as documented: one well-formed object, every field there and in its range, the UUID well-formed.
 * Decided from the catalogue of facts, not from the code under test.
 */
final class Documented {

    private static final long UINT32 = 0xFFFF_FFFFL;

    private Documented() {}

    static boolean command(String text) {
        if (!WellFormed.object(text)) {
            return false;
        }
        JsonObject envelope = JsonParser.parseString(text).getAsJsonObject();
        if (!envelope(envelope, "sync.cmd") || !isText(envelope, "c")) {
            return false;
        }
        String code = envelope.get("c").getAsString();
        boolean nested = envelope.has("p") && envelope.get("p").isJsonObject();
        JsonObject params = nested ? envelope.getAsJsonObject("p") : envelope;
        return SyncCommands.byCode(code).isPresent()
                && fields(code).stream().allMatch(field -> inRange(params, field.key(), field.min(), field.max()));
    }

    /**
     * Whether a parameter's key stands outside the parameters, too. Firmware takes the first one in the text, wherever it
     * is; by the protocol it is an unknown key, which a reader passes over.
     */
    static boolean hasParameterElsewhere(String text) {
        JsonObject envelope = JsonParser.parseString(text).getAsJsonObject();
        if (!isObject(envelope, "p")) {
            return false;
        }
        JsonElement params = envelope.remove("p");
        String rest = envelope.toString();
        return params.getAsJsonObject().keySet().stream().anyMatch(key -> rest.contains("\"" + key + "\":"));
    }

    static boolean state(String text) {
        if (!WellFormed.object(text)) {
            return false;
        }
        JsonObject envelope = JsonParser.parseString(text).getAsJsonObject();
        if (!envelope(envelope, "sync.state") || !isObject(envelope, "s")) {
            return false;
        }
        JsonObject s = envelope.getAsJsonObject("s");
        return inRange(s, "e", 0, 65534)
                && inRange(s, "p", 0, 74)
                && inRange(s, "sp", 1, 100)
                && inRange(s, "zc", 1, 3)
                && inRange(s, "tt", 0, 11)
                && List.of("b", "h", "i", "sa", "cx", "vr", "tp").stream().allMatch(key -> inRange(s, key, 0, 255))
                && isFlag(s, "zm")
                && isFlag(s, "ta")
                && zones(s);
    }

    private static boolean zones(JsonObject s) {
        if (!s.has("z") || !s.get("z").isJsonArray() || s.getAsJsonArray("z").size() != 3) {
            return false;
        }
        for (JsonElement zone : s.getAsJsonArray("z")) {
            if (!zone.isJsonObject()) {
                return false;
            }
            JsonObject z = zone.getAsJsonObject();
            if (!(inRange(z, "e", 0, 65534)
                    && inRange(z, "p", 0, 74)
                    && inRange(z, "b", 0, 255)
                    && inRange(z, "s", 1, 100)
                    && inRange(z, "n", 0, 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean envelope(JsonObject json, String type) {
        return isText(json, "t")
                && json.get("t").getAsString().equals(type)
                && inRange(json, "v", 0, UINT32)
                && inRange(json, "ts", 0, UINT32)
                && isText(json, "u")
                && json.get("u").getAsString().matches("LW-[0-9A-F]{12}");
    }

    private static List<SyncField> fields(String code) {
        return SyncFields.all().stream()
                .filter(field -> field.command().equals(code))
                .toList();
    }

    private static boolean inRange(JsonObject json, String key, long min, long max) {
        if (!json.has(key)
                || !json.get(key).isJsonPrimitive()
                || !json.getAsJsonPrimitive(key).isNumber()) {
            return false;
        }
        String text = json.get(key).getAsString();
        if (!text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return false;
        }
        long value = Long.parseLong(text);
        return value >= min && value <= max;
    }

    private static boolean isFlag(JsonObject json, String key) {
        return json.has(key)
                && json.get(key).isJsonPrimitive()
                && (json.getAsJsonPrimitive(key).isBoolean() || inRange(json, key, 0, 1));
    }

    private static boolean isText(JsonObject json, String key) {
        return json.has(key)
                && json.get(key).isJsonPrimitive()
                && json.getAsJsonPrimitive(key).isString();
    }

    private static boolean isObject(JsonObject json, String key) {
        return json.has(key) && json.get(key).isJsonObject();
    }
}
