/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/**
 * An integer of 64 bits.
 *
 * @param bits     two's complement
 * @param unsigned whether the top bit counts instead of meaning a negative number
 */
public record JsonInteger(long bits, boolean unsigned) implements JsonNumber {

    /** A signed integer. */
    public static JsonInteger of(long value) {
        return new JsonInteger(value, false);
    }

    private boolean beyondSigned() {
        return unsigned && bits < 0;
    }

    @Override
    public boolean is(IntType type) {
        return !beyondSigned() && type.holds(bits);
    }

    @Override
    public long as(IntType type) {
        return is(type) ? bits : 0;
    }

    @Override
    public float asFloat() {
        if (!beyondSigned()) {
            return bits;
        }
        // Halved with its lowest bit kept sticky, so that rounding is that of the whole number.
        return (float) ((bits >>> 1) | (bits & 1)) * 2;
    }

    @Override
    public boolean asBool() {
        return bits != 0;
    }

    @Override
    public String toString() {
        return unsigned ? Long.toUnsignedString(bits) : Long.toString(bits);
    }
}
