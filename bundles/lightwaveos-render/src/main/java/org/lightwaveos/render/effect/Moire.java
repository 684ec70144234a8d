/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Two fine combs of almost the same pitch: slow bands of light where their teeth agree. */
final class Moire implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 9, 14)) / Strips.HALF;
        double g = f * (1 + k.trait(1, 0.06, 0.16));
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double left = Wave.unit(d * f + t * 0.3);
                double right = Wave.unit(d * g - t * 0.5 + strip * 0.25);
                double band = Wave.unit(d * (g - f) - t * 0.8);
                canvas.mirror(
                        strip,
                        d,
                        band * 0.8 + t * 0.05,
                        (0.1 + 0.9 * left * right) * (0.4 + 0.6 * band) * k.strength());
            }
        }
    }
}
