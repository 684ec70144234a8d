/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;

/** The JSON side of a firmware, with its state (device facts, section 5.3). */
final class FakeFirmware {

    static final int EFFECTS = 45;

    final Map<LightField, Integer> light = new EnumMap<>(LightField.class);
    final Map<EdgeMixerField, Integer> mixer = new EnumMap<>(EdgeMixerField.class);
    final List<Map<String, Integer>> zones = new ArrayList<>();
    boolean zoneMode;

    /** Types in the order in which they came, each with its value if it has one. */
    final List<String> heard = new ArrayList<>();

    /** What it does about pictures; null for stock firmware. */
    FakeStream stream;

    /** Fields that it confirms and then ignores. */
    final List<LightField> deaf = new ArrayList<>();

    FakeFirmware() {
        for (LightField field : LightField.values()) {
            light.put(field, 10);
        }
        light.put(LightField.EFFECT, 256);
        for (EdgeMixerField field : EdgeMixerField.values()) {
            mixer.put(field, 1);
        }
        for (int i = 0; i < 2; i++) {
            zones.add(new LinkedHashMap<>(Map.of("effectId", 256, "brightness", 5, "speed", 6, "palette", 7)));
        }
    }

    /** The answer to a line; empty where it gives none. */
    String answer(String line) {
        JsonObject json;
        try {
            // like the device's own parser it stops where the object ends
            json = JsonParser.parseString(line.substring(0, line.lastIndexOf('}') + 1))
                    .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException | IndexOutOfBoundsException e) {
            return error("", "IncompleteInput");
        }
        String type = json.get("type").getAsString();
        String id = json.get("requestId").getAsString();
        heard.add(type + (json.has("value") ? "=" + json.get("value").getAsInt() : ""));
        return switch (type) {
            case "device.getStatus" ->
                reply(type, id, "{\"freeHeap\":1000,\"uptimeMs\":5000,\"wifi\":\"ap\",\"fps\":120}");
            case "parameters.get" -> reply(type, id, parameters());
            case "zones.list" -> reply(type, id, zoneList());
            case "getEdgeMixer" -> reply(type, id, mixerData());
            case "transition.getTypes" ->
                reply(type, id, "{\"types\":[{\"id\":0,\"name\":\"Fade\",\"durationMs\":800}]}");
            case "effects.list" ->
                reply(
                        type,
                        id,
                        effects(json.get("offset").getAsInt(), json.get("limit").getAsInt()));
            case "setEffect" ->
                json.get("effectId").getAsInt() == 999
                        ? error(id, "effectId not registered")
                        : set(type, id, LightField.EFFECT, json.get("effectId").getAsInt());
            case "transition.trigger" ->
                set(type, id, LightField.EFFECT, json.get("toEffect").getAsInt());
            case "setPalette" ->
                set(type, id, LightField.PALETTE, json.get("paletteId").getAsInt());
            case "setEdgeMixer" -> {
                for (EdgeMixerField field : EdgeMixerField.values()) {
                    if (json.has(field.key())) {
                        mixer.put(field, json.get(field.key()).getAsInt());
                    }
                }
                yield reply(type, id, mixerData());
            }
            case "saveEdgeMixer" -> reply(type, id, "{\"saved\":true}");
            case "zone.enable" -> {
                zoneMode = json.get("enable").getAsBoolean();
                yield reply(type, id, "{}");
            }
            case "zones.update" -> {
                Map<String, Integer> zone = zones.get(json.get("zoneId").getAsInt());
                for (String key : List.of("effectId", "brightness", "speed")) {
                    Optional.ofNullable(json.get(key)).ifPresent(value -> zone.put(key, value.getAsInt()));
                }
                Optional.ofNullable(json.get("paletteId")).ifPresent(value -> zone.put("palette", value.getAsInt()));
                yield reply(type, id, "{\"updated\":true}");
            }
            case "zone.loadPreset" -> {
                zones.get(0).put("brightness", 77);
                yield reply(type, id, "{}");
            }
            default -> scalar(type, id, json);
        };
    }

    private String scalar(String type, String id, JsonObject json) {
        for (LightField field : LightField.values()) {
            if (type.equalsIgnoreCase("set" + field.key())) {
                return set(type, id, field, json.get("value").getAsInt());
            }
        }
        return stream != null && type.startsWith("render.stream.")
                ? stream.answer(type, id, json)
                : error(id, "unknown command type");
    }

    private String set(String type, String id, LightField field, int value) {
        if (!deaf.contains(field)) {
            light.put(field, value);
        }
        return reply(type, id, "{\"" + field.key() + "\":" + value + "}");
    }

    private String parameters() {
        JsonObject data = new JsonObject();
        light.forEach((field, value) -> data.addProperty(field.key(), value));
        return data.toString();
    }

    private String mixerData() {
        JsonObject data = new JsonObject();
        mixer.forEach((field, value) -> data.addProperty(field.key(), value));
        return data.toString();
    }

    private String zoneList() {
        StringBuilder list = new StringBuilder();
        zones.forEach(zone -> {
            JsonObject json = new JsonObject();
            zone.forEach(json::addProperty);
            json.addProperty("enabled", true);
            list.append(list.isEmpty() ? "" : ",").append(json);
        });
        return "{\"enabled\":" + zoneMode + ",\"zoneCount\":" + zones.size() + ",\"zones\":[" + list + "]}";
    }

    private static String effects(int offset, int limit) {
        StringBuilder list = new StringBuilder();
        for (int i = offset; i < Math.min(EFFECTS, offset + limit); i++) {
            list.append(list.isEmpty() ? "" : ",").append("{\"id\":" + (256 + i) + ",\"name\":\"Effect " + i + "\"}");
        }
        return "{\"total\":" + EFFECTS + ",\"offset\":" + offset + ",\"limit\":" + limit + ",\"effects\":[" + list
                + "]}";
    }

    static String reply(String type, String id, String data) {
        return "{\"type\":\"" + type + "\",\"requestId\":\"" + id + "\",\"success\":true,\"data\":" + data + "}";
    }

    static String error(String id, String text) {
        return "{\"type\":\"error\",\"requestId\":\"" + id + "\",\"success\":false,\"error\":\"" + text + "\"}";
    }
}
