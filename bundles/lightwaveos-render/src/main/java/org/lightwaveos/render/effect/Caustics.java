/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** The net of bright lines at the bottom of moving water. */
final class Caustics implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 5, 10)) / Strips.HALF;
        double sharp = k.trait(1, 4, 8);
        double place = 11.3 * k.choice(97);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double one = Math.abs(Wave.noise(place + d * f, t * 0.8 + strip * 13) - 0.5);
                double two = Math.abs(Wave.noise(place + d * f * 1.7 + 40, t * 1.1 - strip * 5) - 0.5);
                double line = Math.max(0, 1 - sharp * Math.min(one, two));
                double colour = 0.25 + d * 0.4 / Strips.HALF + 0.5 * line + t * 0.03;
                canvas.mirror(strip, d, colour, (0.08 + 0.92 * line * line) * k.strength());
            }
        }
    }
}
