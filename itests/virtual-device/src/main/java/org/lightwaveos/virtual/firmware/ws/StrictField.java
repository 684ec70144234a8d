/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.json.JsonValue;

/** Required fields as the colour commands read them: a wrong type is not the same as an absent field. */
final class StrictField {

    private StrictField() {}

    static void present(JsonValue document, String key) throws DecodeException {
        if (!document.has(key)) {
            throw new DecodeException("Missing required field '" + key + "'");
        }
    }

    /** Two fields of which either may be missing. */
    static void present(JsonValue document, String first, String second) throws DecodeException {
        if (!document.has(first) || !document.has(second)) {
            throw new DecodeException("Missing required field '" + first + "' or '" + second + "'");
        }
    }

    static boolean bool(JsonValue document, String key) throws DecodeException {
        present(document, key);
        return typed(document, key, document.get(key).isBool(), "a boolean").isTrue();
    }

    static float number(JsonValue document, String key) throws DecodeException {
        present(document, key);
        return typed(document, key, document.get(key).isNumber(), "a float").asFloat();
    }

    /** The type first, of this field and any other; ranges come afterwards. */
    static void integer(JsonValue document, IntField field) throws DecodeException {
        typed(document, field.key(), document.get(field.key()).isInt(), "an integer");
    }

    private static JsonValue typed(JsonValue document, String key, boolean fits, String type) throws DecodeException {
        if (!fits) {
            throw new DecodeException("Field '" + key + "' must be " + type);
        }
        return document.get(key);
    }
}
