/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * One of the three zones that the protocol carries.
 *
 * @param value 0..2
 */
public record ZoneId(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public ZoneId {
        Range.check("zone", value, 0, 2);
    }

    /** Whether {@link #ZoneId} takes the value. */
    public static boolean accepts(int value) {
        return value >= 0 && value <= 2;
    }
}
