/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.json;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reading and writing of JSON text and trees. */
public final class Json {

    // Gson's defaults, HTML escaping included: openHAB's REST API uses them too.
    private static final Gson GSON = new Gson();

    private Json() {}

    public static String text(JsonElement json) {
        return GSON.toJson(json);
    }

    public static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    /** @throws JsonParseException if the text is no JSON object */
    public static JsonObject object(String text) {
        JsonElement json = JsonParser.parseString(text == null ? "" : text);
        if (!json.isJsonObject()) {
            throw new JsonParseException("A JSON object was expected");
        }
        return json.getAsJsonObject();
    }

    /** The member's text, or null if it is absent or null. */
    public static String string(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    /** The member as object; an empty one if it is absent or null. */
    public static JsonObject object(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? new JsonObject() : value.getAsJsonObject();
    }

    /** The members of an array of strings; empty if it is absent or null. */
    public static List<String> strings(JsonObject json, String name) {
        JsonElement value = json.get(name);
        List<String> texts = new ArrayList<>();
        if (value != null && !value.isJsonNull()) {
            value.getAsJsonArray().forEach(element -> texts.add(element.getAsString()));
        }
        return texts;
    }

    /** A configuration's values as openHAB keeps them: text, Boolean, BigDecimal, lists of these; nulls are kept. */
    public static Map<String, Object> values(JsonObject json) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values;
    }

    private static Object value(JsonElement json) {
        if (json instanceof JsonPrimitive primitive) {
            return primitive.isBoolean()
                    ? (Object) primitive.getAsBoolean()
                    : primitive.isNumber() ? primitive.getAsBigDecimal() : primitive.getAsString();
        }
        if (json instanceof JsonArray array) {
            List<Object> values = new ArrayList<>();
            array.forEach(element -> values.add(value(element)));
            return values;
        }
        return json.isJsonNull() ? null : json.toString();
    }

    /** The members as text, in order. */
    public static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.entrySet().forEach(entry -> {
            if (!entry.getValue().isJsonNull()) {
                texts.put(entry.getKey(), entry.getValue().getAsString());
            }
        });
        return texts;
    }
}
