/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * A dimensionless quantity of the light (brightness, hue, intensity ...), 256 steps from none to full.
 *
 * @param value 0..255
 */
public record Level(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public Level {
        Range.check("level", value, 0, 255);
    }

    /** Whether {@link #Level} takes the value. */
    public static boolean accepts(int value) {
        return value >= 0 && value <= 255;
    }
}
