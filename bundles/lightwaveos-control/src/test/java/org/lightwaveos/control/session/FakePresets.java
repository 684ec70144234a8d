/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.lightwaveos.model.LightField;

/** The user's presets of a {@link FakeDevice}; those of effects sleep until a REST request wakes them. */
final class FakePresets {

    final Map<Integer, Map<LightField, Integer>> effects = new TreeMap<>();
    final Map<Integer, Integer> zoneCounts = new TreeMap<>();
    boolean awake;
    private final Map<LightField, Integer> light;

    FakePresets(Map<LightField, Integer> light) {
        this.light = light;
    }

    /** Type and data of the answer, an error's code and an empty object; null if it is no such command. */
    Map.Entry<String, JsonObject> hear(String type, JsonObject command, FakePanel panel) {
        boolean zones = type.startsWith("zonePresets.");
        if (!zones && !type.startsWith("effectPresets.")) {
            return null;
        }
        String family = type.substring(0, type.indexOf('.') + 1);
        if (!zones && !awake) {
            return Map.entry("INTERNAL_ERROR", new JsonObject());
        }
        JsonObject data = new JsonObject();
        String verb = type.substring(family.length());
        if (verb.equals("list")) {
            JsonArray list = new JsonArray();
            (zones ? zoneCounts : effects).keySet().forEach(slot -> {
                JsonObject entry = new JsonObject();
                entry.addProperty("id", slot);
                entry.addProperty("name", "S" + slot);
                list.add(entry);
            });
            data.add("presets", list);
            return Map.entry(type, data);
        }
        int slot = command.get(verb.equals("saveCurrent") ? "slot" : "id").getAsInt();
        if (verb.equals("saveCurrent")) {
            if (zones) {
                zoneCounts.put(slot, panel.zoneCount);
            } else {
                effects.put(slot, new EnumMap<>(light));
            }
            return Map.entry(family + "saved", data);
        }
        if (!(zones ? zoneCounts : effects).containsKey(slot)) {
            return Map.entry("NOT_FOUND", data);
        }
        if (verb.equals("delete")) {
            (zones ? zoneCounts : effects).remove(slot);
            return Map.entry(family + "deleted", data);
        }
        if (zones) {
            panel.zoneCount = zoneCounts.get(slot);
        } else {
            JsonObject preset = new JsonObject();
            effects.get(slot).forEach((field, value) -> {
                preset.addProperty(field == LightField.FADE_AMOUNT ? "trails" : field.key(), value);
                if (!FieldBook.REST_FIELDS.contains(field)) {
                    light.put(field, value);
                }
            });
            data.add("preset", preset);
        }
        return Map.entry(family + "loaded", data);
    }
}
