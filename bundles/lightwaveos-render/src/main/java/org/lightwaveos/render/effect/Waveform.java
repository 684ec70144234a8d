/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** An oscilloscope's line seen from the side: bright where the curve crosses, with a trail of what it was. */
final class Waveform implements Painter {

    private final Trails trails = new Trails();

    @Override
    public void paint(Knobs k, Canvas canvas) {
        trails.fade(k.decay());
        double t = k.phase();
        double f = k.detail(k.trait(0, 1.5, 4)) / Strips.LEDS;
        double loud = 0.35 + 0.65 * Wave.noise(t * 1.7, k.choice(40));
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int led = 0; led < Strips.LEDS; led++) {
                double y = Wave.sin(led * f + t * 0.9 + strip * 0.3) * 0.6
                        + Wave.sin(led * f * k.trait(1, 2.2, 3.8) - t * 1.3) * 0.4;
                double near = Math.max(0, 1 - 3.5 * Math.abs(y * loud));
                trails.put(strip, led, 0.5 + 0.45 * y, near * near * k.strength());
            }
        }
        trails.paint(canvas);
    }
}
