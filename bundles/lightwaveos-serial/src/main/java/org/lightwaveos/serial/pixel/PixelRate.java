/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

/** How many frames a line carries. */
public final class PixelRate {

    /** More, no eye asks for. */
    public static final int MOST_FPS = 60;

    /** A byte on the line: start bit, eight data bits, stop bit. */
    private static final int BITS_A_BYTE = 10;

    /** The rest is for requests: one of the longest, with its answer on the other wire, now and then. */
    private static final int SHARE_PERCENT = 90;

    private PixelRate() {}

    /** Frames a second at a baud rate; 0 for a line that is too slow for any. */
    public static int fps(int baud) {
        long bytes = (long) baud / BITS_A_BYTE * SHARE_PERCENT / 100;
        return (int) Math.min(MOST_FPS, bytes / PixelFrame.WIRE_BYTES);
    }
}
