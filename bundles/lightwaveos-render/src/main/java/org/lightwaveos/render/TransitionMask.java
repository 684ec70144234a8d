/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import org.lightwaveos.catalogue.Transition;
import org.lightwaveos.catalogue.Transitions;
import org.lightwaveos.render.effect.Wave;
import org.lightwaveos.render.strip.Strips;

/**
 * Which of two pictures each LED shows while one effect follows another. All but the plain fade work by the distance
 * from the centre, as on the device.
 */
final class TransitionMask {

    /** Width of a soft edge, as a part of the way from the centre to an end. */
    private static final double EDGE = 0.08;

    private static final int[] EASING =
            Transitions.all().stream().mapToInt(Transition::easing).toArray();

    private TransitionMask() {}

    /** Mixes the pictures; progress is linear and eased here by the curve that the catalogue gives the type. */
    static void blend(int type, double progress, float[] from, float[] to, float[] out) {
        double p = Ease.of(type >= 0 && type < EASING.length ? EASING[type] : EASING[0], progress);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int led = 0; led < Strips.LEDS; led++) {
                float w = (float) weight(type, p, strip, led);
                float flash = (float) flash(type, p, led);
                int at = (strip * Strips.LEDS + led) * 3;
                for (int i = at; i < at + 3; i++) {
                    out[i] = from[i] * (1 - w) + to[i] * w + flash;
                }
            }
        }
    }

    /** The share of the new picture, 0 at progress 0 and 1 at progress 1. */
    static double weight(int type, double p, int strip, int led) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : 1;
        }
        double d = Strips.distance(led) / (double) (Strips.HALF - 1);
        return switch (type) {
            case 1, 8 -> edge(p, d);
            case 2, 6 -> edge(p, 1 - d);
            case 3 -> scatter(strip, led) < p ? 1 : 0;
            case 4 -> edge(p, 0.5 + 0.5 * Wave.sin(d * 2.5 + strip * 0.5));
            case 5 -> edge(p, (d + 0.35 * (0.5 + 0.5 * Wave.sin(d * 4 - p * 2))) / 1.35);
            case 7 -> d <= p ? 1 : 0;
            case 9 -> edge(p, (d + fraction(d * 3 + p + strip * 0.5)) / 2);
            case 10 -> edge(p, Math.abs(2 * fraction(d * 4) - 1));
            case 11 -> edge(p, (d + Math.abs(2 * fraction(d * 6) - 1)) / 2);
            default -> p;
        };
    }

    /** White light on top: the front of the two explosive types. */
    private static double flash(int type, double p, int led) {
        if (type != 8 && type != 6 || p <= 0 || p >= 1) {
            return 0;
        }
        double d = Strips.distance(led) / (double) (Strips.HALF - 1);
        double front = type == 8 ? p : 1 - p;
        return 0.6 * (1 - p) * Math.max(0, 1 - Math.abs(d - front) / EDGE);
    }

    /** Soft step at {@code place}, which the front passes as progress goes from 0 to 1. */
    private static double edge(double p, double place) {
        double x = (p * (1 + EDGE) - place) / EDGE;
        return Math.max(0, Math.min(1, x));
    }

    private static double scatter(int strip, int led) {
        int h = (led * 2 + strip + 1) * 0x9E3779B1;
        h = (h ^ h >>> 15) * 0x85EBCA6B;
        return (h >>> 8) / (double) (1 << 24);
    }

    private static double fraction(double x) {
        return x - Math.floor(x);
    }
}
