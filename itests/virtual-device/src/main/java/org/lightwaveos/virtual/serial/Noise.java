/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

/** How much the device says unasked, beside its boot text. */
public enum Noise {
    /** Nothing. No unit is so quiet. */
    NONE(Long.MAX_VALUE),
    /** A unit at work: logs of what its light does, and a line of telemetry every 2 s. */
    USUAL(2_000),
    /** A unit whose debugging was left on: a line every 30 ms. */
    HEAVY(30);

    private final long everyMs;

    Noise(long everyMs) {
        this.everyMs = everyMs;
    }

    long everyMs() {
        return everyMs;
    }
}
