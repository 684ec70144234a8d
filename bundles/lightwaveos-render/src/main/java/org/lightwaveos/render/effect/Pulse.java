/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Sharp rings of energy that leave the centre with each beat and drag a tail, or come back to it. */
final class Pulse implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = Wave.fraction(k.phase() * 0.9);
        boolean inward = k.choice(5) == 3;
        double tail = k.trait(0, 12, 40);
        int fronts = k.choice(3) == 1 ? 2 : 1;
        for (int d = 0; d < Strips.HALF; d++) {
            double away = inward ? Strips.HALF - 1 - d : d;
            double level = 0.05 * (1 - d / (double) Strips.HALF);
            for (int f = 0; f < fronts; f++) {
                double behind = t * (Strips.HALF + tail) - f * tail * 0.7 - away;
                if (behind >= 0) {
                    level += Math.max(0, 1 - behind / tail) * (1 - 0.5 * t);
                } else if (behind > -2) {
                    level += (1 + behind / 2) * (1 - 0.5 * t);
                }
            }
            canvas.ring(d, k.trait(1) + away * k.trait(2, 0.2, 0.7) / Strips.HALF, level * k.strength());
        }
    }
}
