/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/**
 * A frame of the LED stream, 966 bytes: magic, version, number of strips, LEDs a strip; then for each strip its number
 * and 160 times red, green, blue (device facts, section 2.8).
 */
public final class LedFrame {

    /** LEDs of one strip. */
    public static final int LEDS_PER_STRIP = 160;
    /** Bytes of both strips without headers. */
    public static final int PIXEL_BYTES = 2 * LEDS_PER_STRIP * 3;
    /** Bytes of a frame. */
    public static final int SIZE = 4 + 2 * (1 + LEDS_PER_STRIP * 3);

    private LedFrame() {}

    /** The frame that shows these pixels: strip 0 then strip 1, RGB. */
    public static byte[] encode(byte[] pixels) {
        if (pixels.length != PIXEL_BYTES) {
            throw new IllegalArgumentException("a frame has " + PIXEL_BYTES + " bytes of pixels, not " + pixels.length);
        }
        byte[] frame = new byte[SIZE];
        frame[0] = (byte) 0xFE;
        frame[1] = 1;
        frame[2] = 2;
        frame[3] = (byte) LEDS_PER_STRIP;
        int half = PIXEL_BYTES / 2;
        frame[4] = 0;
        System.arraycopy(pixels, 0, frame, 5, half);
        frame[5 + half] = 1;
        System.arraycopy(pixels, half, frame, 6 + half, half);
        return frame;
    }
}
