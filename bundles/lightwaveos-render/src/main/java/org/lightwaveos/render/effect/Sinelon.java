/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** A dot that swings between the centre and the ends and draws a trail. */
final class Sinelon implements Painter {

    private final Trails trails = new Trails();
    private double last;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        trails.fade(k.decay());
        double at = Wave.unit(k.phase() * 0.5 - 0.25) * (Strips.HALF - 1);
        int steps = (int) Math.abs(at - last) + 1;
        for (int s = 1; s <= steps; s++) {
            trails.dot(last + (at - last) * s / steps, at / Strips.HALF + k.phase() * 0.07, k.strength());
        }
        last = at;
        trails.paint(canvas);
    }
}
