/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Specks of colour that appear anywhere and fade. */
final class Confetti implements Painter {

    private final Trails trails = new Trails();
    private double due;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        trails.fade(1 - (1 - k.decay()) * 0.4);
        due += k.step() * k.detail(90) + k.seconds() * 25;
        while (due >= 1) {
            due--;
            int strip = k.random().nextInt(Strips.COUNT);
            int led = k.random().nextInt(Strips.LEDS);
            double colour = k.phase() * 0.15 + k.trait(0, 0.5, 1) * k.random().nextDouble();
            trails.put(strip, led, colour, k.strength());
            trails.put(strip, led + 1, colour, k.strength() * 0.8);
            trails.put(strip, led - 1, colour, k.strength() * 0.5);
        }
        trails.paint(canvas);
    }
}
