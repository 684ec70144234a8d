/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** A number written with a fraction or an exponent, or too large for an integer. */
public record JsonFloat(double value) implements JsonNumber {

    @Override
    public long as(IntType type) {
        return type.fromDouble(value);
    }

    @Override
    public float asFloat() {
        return (float) value;
    }

    @Override
    public boolean asBool() {
        return value != 0;
    }
}
