/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Swell that rolls outwards, with foam where waves of different length meet. */
final class Ocean implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(1.6) / Strips.HALF;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            double shift = strip * 0.13;
            for (int d = 0; d < Strips.HALF; d++) {
                double swell = Wave.unit(d * f - t * 0.5 + shift);
                double chop = Wave.unit(d * f * 2.7 - t * 0.9 - shift);
                double height = 0.65 * swell + 0.35 * chop;
                double foam = Math.max(0, height - 0.82) * 3;
                canvas.mirror(strip, d, 0.12 + 0.6 * height + 0.25 * foam, (0.22 + 0.6 * height) * k.strength() + foam);
            }
        }
    }
}
