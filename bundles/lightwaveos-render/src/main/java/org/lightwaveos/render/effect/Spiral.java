/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Arms that turn: light runs outwards on one strip while it comes in on the other. */
final class Spiral implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase() * (k.choice(2) == 0 ? 1 : -1);
        double arms = k.detail(k.trait(0, 1.5, 4));
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            double sign = strip == 0 ? 1 : -1;
            for (int led = 0; led < Strips.LEDS; led++) {
                double d = Math.abs(led - 79.5) / Strips.HALF;
                double side = led < Strips.HALF ? 0.25 : -0.25;
                double twist = arms * d * (1 + k.trait(1) * (1 - d));
                double arm = Wave.unit(twist - sign * t * 0.8 + sign * side);
                canvas.add(strip, led, d * 0.6 + arm * 0.3 + k.phase() * 0.06, (0.05 + arm * arm * arm) * k.strength());
            }
        }
    }
}
