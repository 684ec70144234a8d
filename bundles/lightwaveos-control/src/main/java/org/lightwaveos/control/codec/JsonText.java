/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.json.JsonParts;

/** Reads JSON from a peer that is not trusted: bounded in size and depth, never an exception. */
final class JsonText {

    /** Longest text read, in characters; the largest honest answer, 150 effects, has about 30 000. */
    static final int MAX_LENGTH = 512 * 1024;

    /** Deepest nesting read; the device itself stops at 10. */
    static final int MAX_DEPTH = 16;

    /** Integers as the device writes them. Nine digits keep within an int and away from costly big numbers. */
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    /** Numbers as the device writes them: nine digits, and a small exponent where they are very large or small. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,18})?([eE][-+]?[0-9]{1,2})?");

    private JsonText() {}

    /** The object that the text holds; null with anything else. */
    static @Nullable JsonObject object(String text) {
        if (text.length() > MAX_LENGTH || tooDeep(text)) {
            return null;
        }
        return JsonParts.parse(text);
    }

    /** The integer under the key; empty if it is missing, no number, fractional, or of more than nine digits. */
    static OptionalInt integer(JsonObject object, String key) {
        String digits = JsonParts.digits(object, key, INTEGER);
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The number under the key; NaN if it is missing, no number, or not one that a device would write. */
    static float number(JsonObject object, String key) {
        String digits = JsonParts.digits(object, key, NUMBER);
        return digits.isEmpty() ? Float.NaN : Float.parseFloat(digits);
    }

    /** Counts brackets outside strings, so that a parser's recursion is never put to the test. */
    private static boolean tooDeep(String text) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
                if (depth > MAX_DEPTH) {
                    return true;
                }
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return false;
    }

    /** The same text in ASCII: all that is not becomes an escape. */
    static String ascii(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (char c : json.toCharArray()) {
            if (c < 0x80) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }
}
