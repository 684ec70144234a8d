/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

/**
 * Tells a capture frame from a byte that only looks like the beginning of one. {@link #MAGIC} is in no ASCII and in no UTF-8
 * text; after it come a version of 1 to 4 and a tap of 0 to 2, control characters that no line has, and at the header's end
 * the one length that belongs to the version. Each byte is judged as soon as it is there, so that a false beginning holds
 * nothing up: where one is wrong, only the magic byte is noise, and what came after it is read anew. Of random bytes one
 * magic byte in 10^8 is taken for a frame.
 */
final class FrameShape {

    static final int MAGIC = 0xFD;
    static final int HEADER = 17;
    static final int METRICS = 32;

    static final int VERSION_AT = 1;
    static final int TAP_AT = 2;
    private static final int LENGTH_AT = 15;

    /** Largest whole frame in bytes. */
    static final int LARGEST = 1009;

    private static final int LAST_TAP = 2;

    /** Length of the colours, by version. */
    private static final int[] COLOURS = {-1, 960, 960, 0, 480};

    private FrameShape() {}

    /** Whether a frame may have this byte there, judging by those before it. */
    static boolean accepts(byte[] frame, int index, int value) {
        return switch (index) {
            case 0 -> value == MAGIC;
            case VERSION_AT -> value >= 1 && value < COLOURS.length;
            case TAP_AT -> value <= LAST_TAP;
            case LENGTH_AT -> value == (colours(frame) & 0xFF);
            case LENGTH_AT + 1 -> value == colours(frame) >> 8;
            default -> true;
        };
    }

    /** Bytes of the whole frame whose version is known. */
    static int size(byte[] frame) {
        return HEADER + colours(frame) + (frame[VERSION_AT] == 1 ? 0 : METRICS);
    }

    private static int colours(byte[] frame) {
        return COLOURS[frame[VERSION_AT]];
    }
}
