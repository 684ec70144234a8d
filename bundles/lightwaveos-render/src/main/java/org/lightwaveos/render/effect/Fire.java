/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Flames that rise from the centre to both ends: heat is born at the centre, drifts outwards and cools. */
final class Fire implements Painter {

    /** Steps of the heat for one turn of the phase. */
    private static final double STEPS = 90;

    private static final int MAX_STEPS = 12;

    private final float[][] heat = new float[Strips.COUNT][Strips.HALF];
    private double due = 40;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        due += k.seconds() * 30 + k.step() * STEPS;
        int steps = due >= 40 ? 60 : (int) Math.min(due, MAX_STEPS);
        due = due >= 40 ? 0 : due - (int) due;
        for (int s = 0; s < steps; s++) {
            burn(k, heat[0]);
            burn(k, heat[1]);
        }
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                float h = heat[strip][d];
                canvas.mirror(strip, d, 0.15 + 0.8 * h, Math.min(1, 1.6 * h * h + 0.25 * h) * k.strength());
            }
        }
    }

    private static void burn(Knobs k, float[] h) {
        double cooling = 0.022 + 0.02 * (1 - k.strength());
        for (int d = h.length - 1; d >= 2; d--) {
            float drift = (h[d] + 2 * h[d - 1] + 2 * h[d - 2]) / 5;
            h[d] = Math.max(0, drift - (float) (cooling * k.random().nextFloat()));
        }
        h[0] *= 0.93f;
        h[1] *= 0.93f;
        if (k.random().nextFloat() < 0.55) {
            int at = k.random().nextInt(5);
            h[at] = Math.min(1, h[at] + 0.45f + 0.4f * k.random().nextFloat());
        }
    }
}
