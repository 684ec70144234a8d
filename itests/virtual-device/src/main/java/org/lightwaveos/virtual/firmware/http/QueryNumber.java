/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

/** Numbers in queries: as many digits as there are after spaces and a sign, held within 32 bits. */
final class QueryNumber {

    private QueryNumber() {}

    static int parse(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        boolean negative = at < text.length() && text.charAt(at) == '-';
        if (at < text.length() && (negative || text.charAt(at) == '+')) {
            at++;
        }
        long value = 0;
        for (; at < text.length() && isDigit(text.charAt(at)); at++) {
            value = Math.min(value * 10 + text.charAt(at) - '0', 1L << 31);
        }
        return (int) (negative ? -value : Math.min(value, Integer.MAX_VALUE));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
