/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Beams that sweep between the centre and the ends over a faint grating. */
final class Scanner implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double f = k.detail(k.trait(0, 5, 11)) / Strips.HALF;
        double width = k.trait(1, 6, 16);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            double beam = Wave.triangle(k.phase() * 0.45 + strip * 0.5) * (Strips.HALF - 1);
            for (int d = 0; d < Strips.HALF; d++) {
                double grating = Wave.unit(d * f + k.phase() * 0.2);
                double light = Wave.bump(d - beam, width);
                double colour = 0.8 * d / Strips.HALF + 0.2 * grating + k.phase() * 0.04;
                canvas.mirror(strip, d, colour, (0.12 * grating + light * (0.6 + 0.4 * grating)) * k.strength());
            }
        }
    }
}
