/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Arrows that point away from the centre and march: a sharp front and a fading back. */
final class Chevron implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double f = k.detail(k.trait(0, 2, 5)) / Strips.HALF;
        double sharp = k.trait(1, 1.5, 3.5);
        boolean inward = k.choice(4) == 2;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double place = (inward ? -d : d) * f - k.phase() + strip * k.trait(2, 0, 0.5);
                double level = Math.max(0, 1 - sharp * (1 - Wave.fraction(place)));
                canvas.mirror(
                        strip, d, Math.floor(place) * 0.17 + 0.3 * d / Strips.HALF, (0.04 + level) * k.strength());
            }
        }
    }
}
