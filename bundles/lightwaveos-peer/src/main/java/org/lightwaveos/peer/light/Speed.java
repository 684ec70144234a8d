/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * How fast an effect moves, from slowest to fastest.
 *
 * @param value 1..100
 */
public record Speed(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public Speed {
        Range.check("speed", value, 1, 100);
    }

    /** Whether {@link #Speed} takes the value. */
    public static boolean accepts(int value) {
        return value >= 1 && value <= 100;
    }
}
