/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** The whole light swells and ebbs, a little later towards the ends. */
final class Breathing implements Painter {

    @Override
    public void paint(Knobs k, Canvas canvas) {
        for (int d = 0; d < Strips.HALF; d++) {
            double away = d / (double) Strips.HALF;
            double breath = Wave.unit(k.phase() * 0.4 - 0.25 - away * k.trait(0, 0.05, 0.25));
            double level = (0.04 + 0.96 * breath * breath) * (1 - 0.4 * away) * k.strength();
            canvas.ring(d, k.phase() * 0.06 + away * k.trait(1, 0.1, 0.5), level);
        }
    }
}
