/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Parts of JSON. What is missing is as what is of another kind. */
public final class JsonParts {

    private JsonParts() {}

    /**
     * The object that the text holds; null with anything else.
     *
     * @param text bounded in length and in depth
     */
    public static @Nullable JsonObject parse(String text) {
        try {
            JsonElement element = JsonParser.parseString(text);
            return element.isJsonObject() ? element.getAsJsonObject() : null;
        } catch (JsonParseException | NumberFormatException | IllegalStateException e) {
            return null;
        }
    }

    public static @Nullable JsonObject object(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        return element != null && element.isJsonObject() ? element.getAsJsonObject() : null;
    }

    /** The objects in the list under the key, at most so many; none if there is no list. */
    public static List<JsonObject> objects(JsonObject parent, String key, int most) {
        List<JsonObject> objects = new ArrayList<>();
        @Nullable JsonElement element = parent.get(key);
        if (element != null && element.isJsonArray()) {
            for (JsonElement each : element.getAsJsonArray()) {
                if (each.isJsonObject() && objects.size() < most) {
                    objects.add(each.getAsJsonObject());
                }
            }
        }
        return objects;
    }

    /** The text under the key; empty if there is none. */
    public static String text(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        return element instanceof JsonPrimitive primitive && primitive.isString() ? primitive.getAsString() : "";
    }

    /** The number under the key as it is written, if it is written so; empty if there is none. */
    public static String digits(JsonObject parent, String key, Pattern form) {
        @Nullable JsonElement element = parent.get(key);
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            String digits = primitive.getAsString();
            return form.matcher(digits).matches() ? digits : "";
        }
        return "";
    }

    /** 1 for true, 0 for false; -1 if there is neither. */
    public static int truth(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean() ? 1 : 0;
        }
        return -1;
    }
}
