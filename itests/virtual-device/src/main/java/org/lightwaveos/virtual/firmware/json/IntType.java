/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** The integer types that the firmware converts to. */
public enum IntType {
    UINT8(0, 0xFF),
    UINT16(0, 0xFFFF),
    INT32(Integer.MIN_VALUE, Integer.MAX_VALUE),
    UINT32(0, 0xFFFF_FFFFL),
    INT64(Long.MIN_VALUE, Long.MAX_VALUE);

    private final long lowest;
    private final long highest;
    private final double highestDouble;

    IntType(long lowest, long highest) {
        this.lowest = lowest;
        this.highest = highest;
        // The largest double that still fits: for 64 bits the nearest one would be one too many.
        this.highestDouble = highest == Long.MAX_VALUE ? Math.nextDown((double) highest) : highest;
    }

    boolean holds(long value) {
        return value >= lowest && value <= highest;
    }

    long fromDouble(double value) {
        return value >= lowest && value <= highestDouble ? (long) value : 0;
    }
}
