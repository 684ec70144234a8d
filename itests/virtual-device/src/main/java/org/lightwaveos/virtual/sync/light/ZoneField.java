/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.light;

/** The fields of one zone, in the order in which firmware writes them. */
public enum ZoneField {
    EFFECT("e", 0xFFFF, 0x0100),
    PALETTE("p", 0xFF, 0),
    BRIGHTNESS("b", 0xFF, 255),
    SPEED("s", 0xFF, 15),
    ENABLED("n", 1, 0);

    private final String key;
    private final int mask;
    private final int initial;

    ZoneField(String key, int mask, int initial) {
        this.key = key;
        this.mask = mask;
        this.initial = initial;
    }

    /** The key in a zone of a {@code sync.state}. */
    public String key() {
        return key;
    }

    /** The value after a start. */
    int initial() {
        return initial;
    }

    /** What is left of a number that is stored in the field; a flag is set by any number but 0. */
    int narrowed(int value) {
        return this == ENABLED ? Math.abs(Integer.signum(value)) : value & mask;
    }
}
