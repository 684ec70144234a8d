/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

/** Easing curves by the ids of the catalogue, held within 0 to 1. */
final class Ease {

    private static final double BACK = 1.7;

    private Ease() {}

    /** Eased progress; 0 at 0 and 1 at 1. An id that is not there is linear. */
    static double of(int id, double p) {
        double eased =
                switch (id) {
                    case 1 -> p * p;
                    case 2 -> 1 - (1 - p) * (1 - p);
                    case 3 -> both(1, p);
                    case 4 -> p * p * p;
                    case 5 -> 1 - (1 - p) * (1 - p) * (1 - p);
                    case 6 -> both(4, p);
                    case 7 -> 1 - elastic(1 - p);
                    case 8 -> elastic(p);
                    case 9 -> p < 0.5 ? (1 - elastic(1 - 2 * p)) / 2 : (1 + elastic(2 * p - 1)) / 2;
                    case 10 -> 1 - bounce(1 - p);
                    case 11 -> bounce(p);
                    case 12 -> back(p);
                    case 13 -> 1 - back(1 - p);
                    case 14 -> p < 0.5 ? back(2 * p) / 2 : 1 - back(2 - 2 * p) / 2;
                    default -> p;
                };
        return Math.max(0, Math.min(1, eased));
    }

    private static double both(int in, double p) {
        return p < 0.5 ? of(in, 2 * p) / 2 : 1 - of(in, 2 - 2 * p) / 2;
    }

    /** Shoots up, then swings out: a damped oscillation about 1. */
    private static double elastic(double p) {
        if (p <= 0 || p >= 1) {
            return p;
        }
        return 1 - StrictMath.exp(-7 * p) * StrictMath.cos(p * 6.5 * StrictMath.PI) * (1 - p);
    }

    /** Three hops of falling height. */
    private static double bounce(double p) {
        double hop = StrictMath.abs(StrictMath.cos(p * 3.5 * StrictMath.PI));
        return 1 - hop * (1 - p) * (1 - p);
    }

    /** Draws back a little before it starts. */
    private static double back(double p) {
        return p * p * ((BACK + 1) * p - BACK);
    }
}
