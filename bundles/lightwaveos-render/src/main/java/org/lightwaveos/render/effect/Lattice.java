/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Cells with bright walls that breathe and drift against each other. */
final class Lattice implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 3, 7)) / Strips.HALF;
        int power = 1 + k.choice(3);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double first = Wave.triangle(d * f + t * 0.35);
                double second = Wave.triangle(d * f * k.trait(1, 1.3, 1.9) - t * 0.5 + strip * 0.5);
                double wall = Math.max(first, second);
                for (int p = 0; p < power; p++) {
                    wall *= wall;
                }
                double colour = first * 0.4 + second * 0.4 + t * 0.07;
                canvas.mirror(strip, d, colour, (0.06 + 0.94 * wall) * k.strength());
            }
        }
    }
}
