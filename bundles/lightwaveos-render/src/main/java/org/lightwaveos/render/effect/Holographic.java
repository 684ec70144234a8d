/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Layers of waves at different depths that move at different rates, and a shimmer on top. */
final class Holographic implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 0.7, 1.3)) / Strips.HALF;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            double turn = strip == 0 ? t : -t;
            for (int d = 0; d < Strips.HALF; d++) {
                double deep = Wave.sin(d * f + turn * 0.21);
                double middle = Wave.sin(d * f * 2.9 - t * 0.38);
                double near = Wave.sin(d * f * 6.3 + turn * 0.67);
                double shimmer = Math.max(0, Wave.sin(d * f * 15 - t * 2.1)) * 0.3;
                double sum = 0.5 * deep + 0.3 * middle + 0.2 * near;
                canvas.mirror(
                        strip, d, 0.5 + 0.5 * sum + strip * 0.2 + t * 0.05, (0.4 + 0.5 * sum + shimmer) * k.strength());
            }
        }
    }
}
