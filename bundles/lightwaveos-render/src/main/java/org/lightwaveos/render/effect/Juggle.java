/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Several dots of different colour that swing at different rates, like balls of a juggler. */
final class Juggle implements Painter {

    private static final int MAX_BALLS = 12;

    private final Trails trails = new Trails();
    private final double[] last = new double[MAX_BALLS];

    @Override
    public void paint(Knobs k, Canvas canvas) {
        trails.fade(k.decay());
        int balls = Math.min(MAX_BALLS, k.count(5));
        for (int b = 0; b < balls; b++) {
            double at = Wave.unit(k.phase() * (0.3 + 0.09 * b) - 0.25) * (Strips.HALF - 2);
            int steps = (int) Math.abs(at - last[b]) + 1;
            for (int s = 1; s <= steps; s++) {
                trails.dot(last[b] + (at - last[b]) * s / steps, b / (double) balls, k.strength());
            }
            last[b] = at;
        }
        trails.paint(canvas);
    }
}
