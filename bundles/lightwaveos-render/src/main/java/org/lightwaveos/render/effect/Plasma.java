/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Colours that flow into each other everywhere. */
final class Plasma implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase() + 3.1 * k.choice(83);
        double f = k.detail(k.trait(0, 0.9, 2.2)) / Strips.HALF;
        double g = f * k.trait(1, 1.4, 2.6);
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int led = 0; led < Strips.LEDS; led++) {
                double x = led - 79.5;
                double d = Math.abs(x);
                double v = Wave.sin(d * f + t * 0.6)
                        + Wave.sin(x * g - t * 0.37 + strip * 0.25)
                        + Wave.sin((d + x * 0.3) * f * 0.7 - t * 0.23);
                canvas.add(strip, led, 0.5 + v / 3.2 + t * 0.1, (0.55 + 0.2 * v) * k.strength());
            }
        }
    }
}
