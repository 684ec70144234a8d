/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/**
 * The rule of one field of a request body.
 *
 * @param min smallest value, or smallest size of an array
 * @param max largest value or size; 0 means that neither bound is looked at
 */
public record FieldRule(String key, Kind kind, boolean required, int min, int max) {

    /** What a field must be. */
    public enum Kind {
        UINT8,
        UINT16,
        BOOL,
        ARRAY
    }

    static FieldRule required(String key, Kind kind, int min, int max) {
        return new FieldRule(key, kind, true, min, max);
    }

    static FieldRule optional(String key, Kind kind, int min, int max) {
        return new FieldRule(key, kind, false, min, max);
    }

    /** What is wrong with the field in this body; empty if nothing is. */
    Optional<HttpError> check(JsonValue body) {
        if (!body.has(key)) {
            return required ? error(ErrorCode.MISSING_FIELD, "Required field missing") : Optional.empty();
        }
        JsonValue value = body.get(key);
        return switch (kind) {
            case UINT8 -> checkInt(value, 0xFF);
            case UINT16 -> checkInt(value, 0xFFFF);
            case BOOL -> value.isBool() ? Optional.empty() : error(ErrorCode.INVALID_TYPE, "Expected boolean");
            case ARRAY -> checkArray(value);
        };
    }

    /** An integer of 32 bits passes with or without a sign; above 2147483647 it then reads as 0. */
    private Optional<HttpError> checkInt(JsonValue value, int highest) {
        if (!value.isInt() && !value.is(IntType.UINT32)) {
            return error(ErrorCode.INVALID_TYPE, "Expected unsigned integer (0-" + highest + ")");
        }
        int number = value.asInt();
        if (number < 0 || number > highest) {
            return error(ErrorCode.OUT_OF_RANGE, "Value must be 0-" + highest);
        }
        if (max > 0 && (number < min || number > max)) {
            return error(ErrorCode.OUT_OF_RANGE, "Value out of allowed range");
        }
        return Optional.empty();
    }

    private Optional<HttpError> checkArray(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return error(ErrorCode.INVALID_TYPE, "Expected array");
        }
        if (min > 0 && array.size() < min) {
            return error(ErrorCode.OUT_OF_RANGE, "Array too small");
        }
        if (max > 0 && array.size() > max) {
            return error(ErrorCode.OUT_OF_RANGE, "Array too large");
        }
        return Optional.empty();
    }

    private Optional<HttpError> error(ErrorCode code, String message) {
        return Optional.of(HttpError.bad(code, message, key));
    }
}
