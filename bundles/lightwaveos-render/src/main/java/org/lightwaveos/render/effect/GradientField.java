/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** The palette itself, laid along the strips and moving slowly. */
final class GradientField implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double span = k.detail(k.trait(0, 0.6, 1.6));
        double way = k.choice(2) == 0 ? 1 : -1;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double x = d / (double) Strips.HALF;
                double wobble = k.trait(1, 0, 0.2) * Wave.sin(x + k.phase() * 0.3);
                double colour = x * span - way * k.phase() * 0.3 + wobble + strip * k.trait(2, 0, 0.5);
                canvas.mirror(strip, d, colour, (0.75 + 0.25 * Wave.sin(x * 2 - k.phase() * 0.5)) * k.strength());
            }
        }
    }
}
