/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** A wave that plays forwards, stops and runs back the way it came. */
final class Mirror implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double period = k.trait(0, 3, 6);
        double t = period * Wave.triangle(k.phase() / period / 2);
        double f = k.detail(k.trait(1, 2, 4)) / Strips.HALF;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double wave = Wave.sin(d * f - t) * 0.6 + Wave.sin(d * f * 2.3 - t * 1.7 + strip * 0.25) * 0.4;
                double crest = Math.max(0, wave);
                canvas.mirror(strip, d, 0.5 + 0.4 * wave + t * 0.06, (0.06 + crest * crest) * k.strength());
            }
        }
    }
}
