/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Two beats close together and a rest; each beat swells from the centre. */
final class Heartbeat implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = Wave.fraction(k.phase() * 0.8);
        double lub = beat(t, 0.02);
        double dub = 0.7 * beat(t, 0.24);
        double reach = Strips.HALF * k.trait(0, 0.45, 0.8);
        for (int d = 0; d < Strips.HALF; d++) {
            double glow = 0.05 * (1 - d / (double) Strips.HALF);
            double first = lub * Wave.bump(d, 4 + reach * Math.min(1, 0.4 + t * 4));
            double second = dub * Wave.bump(d, 4 + reach * Math.min(1, 0.4 + (t - 0.22) * 4));
            canvas.ring(d, k.trait(1) * 0.4 + 0.5 * d / Strips.HALF, (glow + first + second) * k.strength());
        }
    }

    /** Rises at once and falls off. */
    private static double beat(double t, double start) {
        double x = t - start;
        return x < 0 ? 0 : Math.min(1, x * 40) / (1 + 60 * x * x);
    }
}
