/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** Scaling by powers of ten as products of 10^(2^n): each product rounds, and those roundings show on the wire. */
final class PowersOfTen {

    private static final double[] UP = {1e1, 1e2, 1e4, 1e8, 1e16, 1e32, 1e64, 1e128, 1e256};
    private static final double[] DOWN = {1e-1, 1e-2, 1e-4, 1e-8, 1e-16, 1e-32, 1e-64, 1e-128, 1e-256};

    /** Highest n of the tables. */
    static final int TOP = UP.length - 1;

    private PowersOfTen() {}

    static double up(int n) {
        return UP[n];
    }

    static double down(int n) {
        return DOWN[n];
    }

    /** The value times 10 to the exponent; the exponent is within -511 and 511. */
    static double scale(double value, int exponent) {
        double[] powers = exponent > 0 ? UP : DOWN;
        double result = value;
        int left = Math.abs(exponent);
        for (int n = 0; left != 0; n++, left >>= 1) {
            if ((left & 1) != 0) {
                result *= powers[n];
            }
        }
        return result;
    }
}
