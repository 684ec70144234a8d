/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Stripes seen through a lens that wanders along the strips: they crowd at its rim and open in its middle. */
final class Lens implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double at = (0.5 + 0.42 * Wave.sin(k.phase() * 0.2)) * Strips.LEDS;
        double width = k.trait(0, 20, 45);
        double f = k.detail(k.trait(1, 5, 9)) / Strips.LEDS;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            double middle = strip == 0 ? at : Strips.LEDS - at;
            for (int led = 0; led < Strips.LEDS; led++) {
                double x = led - middle;
                double bent = x * (1 - 0.85 * Wave.bump(x, width));
                double stripe = Wave.unit(bent * f - k.phase() * 0.5);
                double inside = Wave.bump(x, width);
                canvas.add(
                        strip,
                        led,
                        0.3 * stripe + 0.6 * inside + k.phase() * 0.04,
                        (0.06 + 0.6 * stripe * stripe + 0.3 * inside) * k.strength());
            }
        }
    }
}
