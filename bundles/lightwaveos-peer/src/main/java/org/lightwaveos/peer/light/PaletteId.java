/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * A palette of the firmware's 75; as a zone's palette, 0 means the group's own.
 *
 * @param value 0..74
 */
public record PaletteId(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public PaletteId {
        Range.check("palette", value, 0, 74);
    }

    /** Whether {@link #PaletteId} takes the value. */
    public static boolean accepts(int value) {
        return value >= 0 && value <= 74;
    }
}
