/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Lumps of light of different size and pace that pass through each other and flare where they meet. */
final class Soliton implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        int lumps = Math.min(6, k.count(k.trait(0, 2, 4)));
        for (int n = 0; n < lumps; n++) {
            double pace = 0.22 + 0.13 * n;
            double width = k.trait(1, 10, 18) / (1 + 0.5 * n);
            double direction = (n + k.choice(2)) % 2 == 0 ? 1 : -1;
            double at = (Wave.fraction(0.3 * n + direction * k.phase() * pace) * 1.3 - 0.15) * Strips.LEDS;
            double colour = n / (double) lumps + k.phase() * 0.05;
            for (int led = Math.max(0, (int) (at - width)); led < Math.min(Strips.LEDS, at + width + 1); led++) {
                double level = Wave.bump(led - at, width) * k.strength();
                canvas.add(0, led, colour, level);
                canvas.add(1, Strips.LEDS - 1 - led, colour + 0.12, level);
            }
        }
        for (int d = 0; d < Strips.HALF; d++) {
            canvas.ring(d, k.phase() * 0.05 + 0.5, 0.05 * k.strength());
        }
    }
}
