/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.strip;

/** The geometry of a device: two strips of 160 LEDs, fed from both sides of the centre between LED 79 and 80. */
public final class Strips {

    /** Number of strips. */
    public static final int COUNT = 2;

    /** LEDs on one strip. */
    public static final int LEDS = 160;

    /** LEDs from the centre to an end. */
    public static final int HALF = LEDS / 2;

    /** Bytes of one picture: red, green, blue of each LED, strip A then strip B. */
    public static final int FRAME_BYTES = COUNT * LEDS * 3;

    /** Pictures a second that a device draws. */
    public static final int FRAMES_PER_SECOND = 120;

    private Strips() {}

    /** Distance of an LED from the centre, 0 (LED 79 and 80) to 79 (both ends). */
    public static int distance(int led) {
        return led < HALF ? HALF - 1 - led : led - HALF;
    }
}
