/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.OptionalInt;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/**
 * The rule of an integer field: key, range, and how the firmware words a violation. Only integers within 32 bits count
 * as a value; anything else is as good as absent.
 */
record IntField(String key, int min, int max, String complaint) {

    /** A field of the range. */
    static IntField range(String key, int min, int max) {
        return new IntField(key, min, max, key + " out of range (" + min + "-" + max + "): ");
    }

    /** The same with another upper bound. */
    IntField upTo(int newMax) {
        return newMax == max ? this : range(key, min, newMax);
    }

    /** A field inside an object that complaints name. */
    static IntField range(String owner, String key, int min, int max) {
        return new IntField(key, min, max, owner + "." + key + " out of range (" + min + "-" + max + "): ");
    }

    /** An effect id. */
    static IntField effect(String key) {
        return new IntField(key, 0, 0xFFFF, key + " out of uint16 range (0-65535): ");
    }

    /** A field with a lower bound only; the caller cuts it to 8 bits. */
    static IntField atLeast(String key, int min) {
        return new IntField(key, min, Integer.MAX_VALUE, key + " must be >= " + min + ": ");
    }

    /** The value; a complaint if it is absent or out of range. */
    int required(JsonValue document) throws DecodeException {
        OptionalInt value = optional(document);
        if (value.isEmpty()) {
            throw new DecodeException("Missing required field '" + key + "'");
        }
        return value.getAsInt();
    }

    /** The value if there is one; a complaint if it is out of range. */
    OptionalInt optional(JsonValue document) throws DecodeException {
        JsonValue member = document.get(key);
        if (!member.isInt()) {
            return OptionalInt.empty();
        }
        int value = member.asInt();
        if (value < min || value > max) {
            throw new DecodeException(complaint + value);
        }
        return OptionalInt.of(value);
    }

    /** The value if it is there and within the range. */
    OptionalInt lenient(JsonValue document) {
        JsonValue member = document.get(key);
        boolean fits = member.isInt() && member.asInt() >= min && member.asInt() <= max;
        return fits ? OptionalInt.of(member.asInt()) : OptionalInt.empty();
    }
}
