/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** True or false. */
public record JsonBool(boolean value) implements JsonValue {

    @Override
    public long as(IntType type) {
        return value ? 1 : 0;
    }

    @Override
    public float asFloat() {
        return value ? 1 : 0;
    }

    @Override
    public boolean isBool() {
        return true;
    }

    @Override
    public boolean isTrue() {
        return value;
    }

    @Override
    public boolean asBool() {
        return value;
    }
}
