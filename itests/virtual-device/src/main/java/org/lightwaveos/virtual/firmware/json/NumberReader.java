/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/**
 * Reads one number literal. Up to 64 bits it stays an integer; anything else becomes a double made of a mantissa of at
 * most 52 bits and a product of powers of ten, so the last digits may differ from a correctly rounded conversion.
 */
final class NumberReader {

    private static final long MANTISSA_MAX = (1L << 52) - 1;
    private static final int EXPONENT_MAX = 308;
    private static final long MAX_TENTH = Long.divideUnsigned(-1L, 10);

    private final String text;
    private int at;
    private long mantissa;
    private int scale;

    private NumberReader(String text) {
        this.text = text;
    }

    /** The number; {@link JsonValue#NULL} if the text is none. */
    static JsonValue read(String text) {
        return new NumberReader(text).read();
    }

    private JsonValue read() {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        if (!isDigit(peek()) && peek() != '.') {
            return JsonValue.NULL;
        }
        readWhole();
        if (atEnd()) {
            if (!negative) {
                return new JsonInteger(mantissa, true);
            }
            if (Long.compareUnsigned(mantissa, Long.MIN_VALUE) <= 0) {
                return JsonInteger.of(-mantissa);
            }
        }
        readRest();
        return readExponent(negative);
    }

    private void readWhole() {
        while (isDigit(peek()) && Long.compareUnsigned(mantissa, MAX_TENTH) <= 0) {
            int digit = peek() - '0';
            mantissa *= 10;
            if (Long.compareUnsigned(mantissa, -1L - digit) > 0) {
                return; // the digit is counted again below: one of the library's oddities
            }
            mantissa += digit;
            at++;
        }
    }

    private void readRest() {
        while (Long.compareUnsigned(mantissa, MANTISSA_MAX) > 0) {
            mantissa = Long.divideUnsigned(mantissa, 10);
            scale++;
        }
        while (isDigit(peek())) {
            scale++;
            at++;
        }
        if (peek() != '.') {
            return;
        }
        at++;
        while (isDigit(peek())) {
            if (mantissa < MANTISSA_MAX / 10) {
                mantissa = mantissa * 10 + (peek() - '0');
                scale--;
            }
            at++;
        }
    }

    private JsonValue readExponent(boolean negative) {
        int exponent = 0;
        if (peek() == 'e' || peek() == 'E') {
            at++;
            boolean down = peek() == '-';
            if (down || peek() == '+') {
                at++;
            }
            while (isDigit(peek())) {
                exponent = exponent * 10 + (peek() - '0');
                if (exponent + scale > EXPONENT_MAX) {
                    return signed(down ? 0 : Double.POSITIVE_INFINITY, negative);
                }
                at++;
            }
            exponent = down ? -exponent : exponent;
        }
        if (!atEnd()) {
            return JsonValue.NULL;
        }
        return signed(PowersOfTen.scale(mantissa, exponent + scale), negative);
    }

    private static JsonFloat signed(double magnitude, boolean negative) {
        return new JsonFloat(negative ? -magnitude : magnitude);
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
