/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.text;

import java.util.Optional;

/** Pairs of hex digits as C's strtol reads each of them: leading blanks and a sign count as part of a number. */
public final class HexBytes {

    private HexBytes() {}

    /** Empty if a pair is not wholly a number from 0 to 255. */
    public static Optional<byte[]> parse(String digits) {
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int value = pair(digits.charAt(2 * i), digits.charAt(2 * i + 1));
            if (value < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        return Optional.of(bytes);
    }

    private static int pair(char first, char second) {
        int low = digit(second);
        if (low < 0) {
            return -1;
        }
        if (" \t\n\u000B\f\r+".indexOf(first) >= 0 || first == '-' && low == 0) {
            return low;
        }
        int high = digit(first);
        return high < 0 ? -1 : 16 * high + low;
    }

    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
