/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * An effect: family in the high byte, number in the low one. 65535 means "none" and is no effect (sync protocol, section 3).
 *
 * @param value 0..65534
 */
public record EffectId(int value) {

    /** @throws IllegalArgumentException if the value is out of range */
    public EffectId {
        Range.check("effect", value, 0, 65534);
    }

    /** Whether {@link #EffectId} takes the value. */
    public static boolean accepts(int value) {
        return value >= 0 && value <= 65534;
    }
}
