/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/**
 * A value of a document. Reading never fails: a value of another type, or an absent member, converts to a default, in
 * the way of the device's library.
 */
public sealed interface JsonValue permits JsonNull, JsonBool, JsonNumber, JsonString, JsonArray, JsonObject {

    /** Null, and also what an absent member reads as. */
    JsonValue NULL = JsonNull.INSTANCE;

    /** The member of that name; {@link #NULL} if there is none or this is no object. */
    default JsonValue get(String key) {
        return NULL;
    }

    /** Whether this is an object that has the member, even if its value is null. */
    default boolean has(String key) {
        return false;
    }

    /** Whether this is an integer literal within the type's range: fractions, exponents and strings never are. */
    default boolean is(IntType type) {
        return false;
    }

    /** Converted to the type: booleans are 0 or 1, strings are parsed, fractions cut; what does not fit is 0. */
    default long as(IntType type) {
        return 0;
    }

    /** The value if {@link #is} the type, else the given one. */
    default long or(IntType type, long otherwise) {
        return is(type) ? as(type) : otherwise;
    }

    /** Whether this is an integer that fits 32 bits signed: what the firmware calls a number. */
    default boolean isInt() {
        return is(IntType.INT32);
    }

    /** As a signed 32-bit integer, 0 if it does not convert. */
    default int asInt() {
        return (int) as(IntType.INT32);
    }

    /** As a single-precision number, 0 if it does not convert. */
    default float asFloat() {
        return 0;
    }

    /** Whether this is any number, whole or not. */
    default boolean isNumber() {
        return false;
    }

    /** Whether this is {@code true}. */
    default boolean isTrue() {
        return false;
    }

    /** Whether this is {@code true} or {@code false}. */
    default boolean isBool() {
        return false;
    }

    /** Truth in the library's sense: anything but null, false and zero. */
    default boolean asBool() {
        return true;
    }

    /** Whether this is a string. */
    default boolean isString() {
        return false;
    }

    /** The string up to its first NUL; empty if this is no string. */
    default String asCString() {
        return "";
    }
}
