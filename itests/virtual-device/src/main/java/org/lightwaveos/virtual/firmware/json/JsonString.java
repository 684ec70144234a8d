/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** A string; one byte per char. */
public record JsonString(String value) implements JsonValue {

    @Override
    public boolean isString() {
        return true;
    }

    @Override
    public String asCString() {
        return WireText.untilNul(value);
    }

    @Override
    public long as(IntType type) {
        return NumberReader.read(asCString()).as(type);
    }

    @Override
    public float asFloat() {
        return NumberReader.read(asCString()).asFloat();
    }
}
