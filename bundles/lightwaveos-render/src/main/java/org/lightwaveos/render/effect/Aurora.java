/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Curtains of light that drift slowly over the whole length, each in its own colour. */
final class Aurora implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 3.5, 7)) / Strips.LEDS;
        double flow = k.trait(1, 0.25, 0.5);
        double place = 7.7 * k.choice(89);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int led = 0; led < Strips.LEDS; led++) {
                double curtain = Wave.noise(place + led * f + t * flow, t * 0.35 + strip * 7);
                double fold = Wave.noise(place + led * f * 4 - t * flow, t * 0.6 + 31);
                double glow = Math.max(0, curtain * 1.5 - 0.35);
                double colour = 0.15 + 0.8 * Wave.noise(place + led * f * 0.6 - t * 0.1, 77 + strip);
                canvas.add(strip, led, colour, (0.05 + glow * (0.55 + 0.45 * fold)) * k.strength());
            }
        }
    }
}
