/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonObject;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.json.JsonParts;

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
        return JsonParts.parse(line);
    }

    /** The text under the key, cut if it is too long; empty if there is none. */
    static String text(JsonObject parent, String key) {
        String text = JsonParts.text(parent, key);
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    /** The whole number under the key; -1 if there is none that is 0 or more. */
    static long number(JsonObject parent, String key) {
        String digits = JsonParts.digits(parent, key, INTEGER);
        return digits.isEmpty() ? -1 : Math.max(-1, Long.parseLong(digits));
    }

    /** The same where it fits an int. */
    static OptionalInt count(JsonObject parent, String key) {
        long number = number(parent, key);
        return number < 0 || number > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) number);
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
