/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Rings that start at the centre one after the other, spread and die away. */
final class Ripple implements Painter {

    private static final int RINGS = 6;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        int rings = Math.min(RINGS, k.count(k.trait(0, 2.5, 4)));
        double width = k.trait(1, 4, 9);
        for (int r = 0; r < rings; r++) {
            double life = Wave.fraction(k.phase() * 0.5 + r / (double) rings);
            double radius = life * (Strips.HALF + width);
            double colour = r / (double) rings + k.phase() * 0.05 + life * 0.2;
            for (int d = 0; d < Strips.HALF; d++) {
                double crest = Wave.bump(d - radius, width) + 0.4 * Wave.bump(d - radius + 2 * width, width);
                canvas.ring(d, colour, crest * (1 - life * 0.85) * k.strength());
            }
        }
        canvas.ring(0, k.phase() * 0.05, 0.25 * k.strength());
    }
}
