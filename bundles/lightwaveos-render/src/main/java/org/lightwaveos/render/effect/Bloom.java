/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Colour that is born at the centre and carried outwards, as petals that open one after the other. */
final class Bloom implements Painter {

    private static final int MAX_MOVES = 8;

    private final float[] colour = new float[Strips.HALF];
    private final float[] level = new float[Strips.HALF];
    private double due;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        due += k.step() * k.trait(0, 30, 60);
        int moves = Math.min(MAX_MOVES, (int) due);
        due -= (int) due;
        for (int m = 0; m < moves; m++) {
            System.arraycopy(colour, 0, colour, 1, Strips.HALF - 1);
            System.arraycopy(level, 0, level, 1, Strips.HALF - 1);
        }
        double petal = Wave.unit(k.phase() * k.detail(k.trait(1, 1, 2.2)));
        colour[0] = (float) (Wave.noise(k.phase() * 0.8, k.choice(60)) * 1.2);
        level[0] = (float) (0.12 + 0.88 * petal * petal);
        for (int d = 0; d < Strips.HALF; d++) {
            double inside = d + due;
            double fade = 1 - 0.75 * Math.min(1, inside / Strips.HALF);
            canvas.ring(d, colour[d], level[d] * fade * k.strength());
        }
    }
}
