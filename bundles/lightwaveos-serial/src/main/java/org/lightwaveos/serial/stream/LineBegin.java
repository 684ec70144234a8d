/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the device's own JSON lines begin, and nothing else that it says. */
final class LineBegin {

    private static final byte[] MESSAGE = "{\"type\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENT = "{\"event\":\"".getBytes(StandardCharsets.US_ASCII);

    /** Bytes of the longest beginning. */
    static final int LONGEST = EVENT.length;

    private LineBegin() {}

    /** Length of the beginning that the bytes before {@code end} close with; 0 for none. */
    static int endingAt(byte[] bytes, int end) {
        if (bytes[end - 1] != '"') {
            return 0;
        }
        return endsWith(bytes, end, MESSAGE) ? MESSAGE.length : endsWith(bytes, end, EVENT) ? EVENT.length : 0;
    }

    /**
     * Whether the bytes up to {@code end} close with the first part of a beginning that itself begins within the frame that
     * ends at {@code size}.
     */
    static boolean mayHaveBegun(byte[] bytes, int from, int size, int end) {
        for (int start = Math.max(from, end - LONGEST); start < size; start++) {
            if (isPartOf(MESSAGE, bytes, start, end) || isPartOf(EVENT, bytes, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOf(byte[] beginning, byte[] bytes, int start, int end) {
        int length = end - start;
        return length < beginning.length && Arrays.equals(bytes, start, end, beginning, 0, length);
    }

    private static boolean endsWith(byte[] bytes, int end, byte[] what) {
        int from = end - what.length;
        return from >= 0 && Arrays.equals(bytes, from, end, what, 0, what.length);
    }
}
