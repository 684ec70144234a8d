/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** One wave that travels outwards. */
final class SineWave implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double f = k.detail(k.trait(0, 1.2, 3)) / Strips.HALF;
        double bend = k.trait(1, 0, 0.5);
        for (int d = 0; d < Strips.HALF; d++) {
            double wave = Wave.unit(d * f - k.phase() + bend * Wave.sin(d * f * 0.5));
            double colour = d * k.trait(2, 0.3, 0.9) / Strips.HALF + k.phase() * 0.08;
            canvas.mirror(0, d, colour, (0.06 + 0.94 * wave * wave) * k.strength());
            canvas.mirror(1, d, colour + 0.15, (0.06 + 0.94 * wave * wave) * k.strength());
        }
    }
}
