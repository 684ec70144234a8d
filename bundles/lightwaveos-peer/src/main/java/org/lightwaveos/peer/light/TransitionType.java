/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * One of the firmware's twelve ways from one effect to the next.
 *
 * @param value 0..11
 */
public record TransitionType(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public TransitionType {
        Range.check("transition", value, 0, 11);
    }

    /** Whether {@link #TransitionType} takes the value. */
    public static boolean accepts(int value) {
        return value >= 0 && value <= 11;
    }
}
