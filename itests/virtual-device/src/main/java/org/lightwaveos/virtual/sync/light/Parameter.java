/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.light;

/** What a command carries: the key in its text, the width of its store, and what firmware lets through. */
public enum Parameter {
    EFFECT("e", 0xFFFF, 0, 0xFFFE),
    BRIGHTNESS("b", 0xFF, 0, 255),
    PALETTE("p", 0xFF, 0, 74),
    SPEED("s", 0xFF, 1, 100),
    ZONE("z", 0xFF, 0, SyncLight.ZONES - 1),
    ENABLED("n", 1, 0, 1),
    ZONE_COUNT("c", 0xFF, 1, SyncLight.ZONES),
    TRANSITION("t", 0xFF, 0, 11),
    PROGRESS("g", 0xFF, 0, 255),
    INTENSITY("i", 0xFF, 0, 255),
    SATURATION("a", 0xFF, 0, 255),
    COMPLEXITY("x", 0xFF, 0, 255),
    VARIATION("r", 0xFF, 0, 255);

    private final String key;
    private final int mask;
    private final int min;
    private final int max;

    Parameter(String key, int mask, int min, int max) {
        this.key = key;
        this.mask = mask;
        this.min = min;
        this.max = max;
    }

    /** The key in a {@code sync.cmd}. */
    public String key() {
        return key;
    }

    /** True or false; any number but 0 is true. */
    public boolean isFlag() {
        return this == ENABLED;
    }

    /** What is left of a number that was read: its lowest bits, without a look at the range. */
    public int narrowed(int value) {
        return isFlag() ? Math.abs(Integer.signum(value)) : value & mask;
    }

    /** Whether the value is in range. */
    public boolean allows(int value) {
        return value >= min && value <= max;
    }
}
