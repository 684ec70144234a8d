/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Stripes that swell with a beat and run outwards. */
final class Bpm implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double beat = Wave.unit(k.phase() * 2);
        double f = k.detail(k.trait(0, 3, 5)) / Strips.HALF;
        for (int d = 0; d < Strips.HALF; d++) {
            double stripe = Wave.fraction(d * f - k.phase());
            double level = (0.15 + 0.85 * (1 - stripe) * (0.3 + 0.7 * beat)) * k.strength();
            canvas.mirror(0, d, d / (double) Strips.HALF + k.phase() * 0.1, level);
            canvas.mirror(1, d, d / (double) Strips.HALF + k.phase() * 0.1 + 0.2, level);
        }
    }
}
