/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Standing waves: two that run against each other, with nodes that stay where they are and breathe. */
final class Interference implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 1.5, 4.5)) / Strips.HALF;
        double g = f * (1 + k.trait(1, 0.02, 0.2));
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double sum = Wave.sin(d * f + t * 0.7) + Wave.sin(d * g - t * 0.7 + strip * 0.5);
                double level = sum * sum / 4;
                canvas.mirror(strip, d, 0.5 + 0.22 * sum + t * 0.06, (0.05 + 0.95 * level) * k.strength());
            }
        }
    }
}
