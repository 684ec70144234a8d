/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * How many zones a zone layout has.
 *
 * @param value 1..3
 */
public record ZoneCount(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public ZoneCount {
        Range.check("zone count", value, 1, 3);
    }

    /** Whether {@link #ZoneCount} takes the value. */
    public static boolean accepts(int value) {
        return value >= 1 && value <= 3;
    }
}
