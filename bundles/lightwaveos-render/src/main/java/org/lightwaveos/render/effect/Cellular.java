/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Cells that live and die by what their neighbours did: one generation after the other, softly. */
final class Cellular implements Painter {

    /** Elementary rules that neither die out nor freeze; bit n is what becomes of neighbourhood n. */
    private static final int[] RULES = {30, 90, 22, 150, 54, 126};

    private final boolean[] cells = new boolean[Strips.HALF];
    private final boolean[] next = new boolean[Strips.HALF];
    private final float[] glow = new float[Strips.HALF];
    private final float[] age = new float[Strips.HALF];
    private double due = 60;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        due += k.step() * 9;
        int generations = due >= 60 ? 60 : Math.min(4, (int) due);
        due = due >= 60 ? 0 : due - (int) due;
        for (int g = 0; g < generations; g++) {
            live(RULES[k.choice(RULES.length)], k);
        }
        double follow = Math.min(1, k.seconds() * 9 + (1 - k.decay()) * 0.4);
        for (int d = 0; d < Strips.HALF; d++) {
            age[d] = cells[d] ? (float) (age[d] + k.step() * 0.5) : 0;
            glow[d] += (float) (((cells[d] ? 1 : 0) - glow[d]) * follow);
            double colour = k.trait(1) * 0.4 + 0.5 * d / Strips.HALF + age[d];
            canvas.ring(d, colour, (0.04 + 0.9 * glow[d]) * k.strength());
        }
    }

    private void live(int rule, Knobs k) {
        int last = cells.length - 1;
        for (int d = 0; d <= last; d++) {
            int left = cells[d == 0 ? 1 : d - 1] ? 4 : 0;
            int own = cells[d] ? 2 : 0;
            int right = cells[d == last ? last - 1 : d + 1] ? 1 : 0;
            next[d] = (rule >> (left + own + right) & 1) == 1;
        }
        System.arraycopy(next, 0, cells, 0, next.length);
        cells[0] ^= k.random().nextInt(3) == 0;
    }
}
