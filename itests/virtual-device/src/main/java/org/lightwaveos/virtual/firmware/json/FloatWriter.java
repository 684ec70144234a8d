/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/**
 * Writes a double with at most nine digits after the point (fewer the more stand before it), trailing zeros cut, and an
 * exponent from 10^7 upwards and from 10^-5 downwards.
 */
final class FloatWriter {

    private static final double EXPONENT_FROM = 1e7;
    private static final double EXPONENT_BELOW = 1e-5;

    /** A value and the power of ten that it stands before. */
    private record Scaled(double value, int exponent) {}

    private FloatWriter() {}

    static void append(double value, StringBuilder out) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.append("null");
            return;
        }
        double magnitude = value;
        if (value < 0) {
            out.append('-');
            magnitude = -value;
        }
        Scaled scaled = scale(magnitude);
        appendParts(scaled.value, scaled.exponent, out);
    }

    private static void appendParts(double value, int exponent, StringBuilder out) {
        long whole = (long) value;
        long unit = 1_000_000_000;
        int places = 9;
        for (long w = whole; w >= 10; w /= 10) {
            unit /= 10;
            places--;
        }
        double rest = (value - whole) * unit;
        long decimals = (long) rest;
        decimals += (long) ((rest - decimals) * 2);
        int shown = exponent;
        if (decimals >= unit) {
            decimals = 0;
            whole++;
            if (exponent != 0 && whole >= 10) {
                shown++;
                whole = 1;
            }
        }
        while (decimals % 10 == 0 && places > 0) {
            decimals /= 10;
            places--;
        }
        out.append(whole);
        if (places > 0) {
            String digits = Long.toString(decimals);
            out.append('.').append("0".repeat(places - digits.length())).append(digits);
        }
        if (shown != 0) {
            out.append('e').append(shown);
        }
    }

    /** Very large and very small values are brought between 1 and 10. */
    private static Scaled scale(double magnitude) {
        double value = magnitude;
        int exponent = 0;
        if (value >= EXPONENT_FROM) {
            for (int n = PowersOfTen.TOP; n >= 0; n--) {
                if (value >= PowersOfTen.up(n)) {
                    value *= PowersOfTen.down(n);
                    exponent += 1 << n;
                }
            }
        } else if (value > 0 && value <= EXPONENT_BELOW) {
            for (int n = PowersOfTen.TOP; n >= 0; n--) {
                if (value < PowersOfTen.down(n) * 10) {
                    value *= PowersOfTen.up(n);
                    exponent -= 1 << n;
                }
            }
        }
        return new Scaled(value, exponent);
    }
}
