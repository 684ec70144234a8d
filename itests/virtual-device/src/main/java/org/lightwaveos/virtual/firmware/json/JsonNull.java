/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** The null value. */
public enum JsonNull implements JsonValue {
    INSTANCE;

    @Override
    public boolean asBool() {
        return false;
    }
}
