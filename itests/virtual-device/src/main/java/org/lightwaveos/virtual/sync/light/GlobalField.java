/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.light;

/** The fields of the light outside its zones, in the order in which firmware writes them. */
public enum GlobalField {
    EFFECT("e", 0xFFFF, 0x0100),
    PALETTE("p", 0xFF, 0),
    BRIGHTNESS("b", 0xFF, 128),
    SPEED("sp", 0xFF, 15),
    HUE("h", 0xFF, 0),
    INTENSITY("i", 0xFF, 128),
    SATURATION("sa", 0xFF, 255),
    COMPLEXITY("cx", 0xFF, 128),
    VARIATION("vr", 0xFF, 128),
    ZONE_MODE("zm", 1, 0),
    ZONE_COUNT("zc", 0xFF, 1),
    TRANSITION_ACTIVE("ta", 1, 0),
    TRANSITION_TYPE("tt", 0xFF, 0),
    TRANSITION_PROGRESS("tp", 0xFF, 0);

    private final String key;
    private final int mask;
    private final int initial;

    GlobalField(String key, int mask, int initial) {
        this.key = key;
        this.mask = mask;
        this.initial = initial;
    }

    /** The key in a {@code sync.state}. */
    public String key() {
        return key;
    }

    /** True or false in the text, 1 or 0 here. */
    public boolean isFlag() {
        return mask == 1;
    }

    /** The value after a start. */
    int initial() {
        return initial;
    }

    /** What is left of a number that is stored in the field: its lowest bits. */
    int narrowed(int value) {
        return value & mask;
    }
}
