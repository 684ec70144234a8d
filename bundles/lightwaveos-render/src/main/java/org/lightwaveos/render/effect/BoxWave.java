/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Blocks of light with hard edges that slide outwards while their colours take turns. */
final class BoxWave implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double f = k.detail(k.trait(0, 2.5, 5)) / Strips.HALF;
        double duty = k.trait(1, 0.35, 0.65);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                double place = d * f - k.phase() * 0.6 + strip * 0.5;
                double inside = Wave.fraction(place);
                double edge = Math.max(0, Math.min(1, Math.min(inside, duty - inside) * 12));
                canvas.mirror(
                        strip, d, Math.floor(place) * 0.31 + k.phase() * 0.05, (0.04 + 0.9 * edge) * k.strength());
            }
        }
    }
}
