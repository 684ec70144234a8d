/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Looks at JSON that is not trusted; the stream has bounded its length before. */
final class Json {

    /** Deepest nesting read; the device's own is 4. */
    private static final int DEEPEST = 16;

    /** As the device writes them: at most 32 bits. */
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,10}");

    /** Longest name kept. */
    private static final int LONGEST_NAME = 100;

    private Json() {}

    /** The object that the line is; null for anything else. */
    static @Nullable JsonObject object(String line) {
        if (isTooDeep(line)) {
            return null;
        }
        try {
            JsonElement element = JsonParser.parseString(line);
            return element.isJsonObject() ? element.getAsJsonObject() : null;
        } catch (JsonParseException | NumberFormatException | IllegalStateException e) {
            return null;
        }
    }

    static @Nullable JsonObject object(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        return element != null && element.isJsonObject() ? element.getAsJsonObject() : null;
    }

    /** The text under the key, cut if it is too long; empty if there is none. */
    static String text(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            String text = primitive.getAsString();
            return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
        }
        return "";
    }

    /** The whole number under the key; -1 if there is none that is 0 or more. */
    static long number(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            String digits = primitive.getAsString();
            if (INTEGER.matcher(digits).matches()) {
                return Math.max(-1, Long.parseLong(digits));
            }
        }
        return -1;
    }

    /** The same where it fits an int. */
    static OptionalInt count(JsonObject parent, String key) {
        long number = number(parent, key);
        return number < 0 || number > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) number);
    }

    /** 1 for true, 0 for false; -1 if there is neither. */
    static int truth(JsonObject parent, String key) {
        @Nullable JsonElement element = parent.get(key);
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean() ? 1 : 0;
        }
        return -1;
    }

    /** The objects in the list under the key, at most so many. */
    static List<JsonObject> objects(JsonObject parent, String key, int most) {
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

    /** Brackets within texts count, too: no honest line has so many. */
    private static boolean isTooDeep(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return false;
    }
}
