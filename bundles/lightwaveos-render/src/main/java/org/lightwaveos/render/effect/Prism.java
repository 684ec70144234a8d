/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** One beam split into three colours that part and come together again. */
final class Prism implements Painter {

    private static final int RAYS = 3;

    @Override
    public void paint(Knobs k, Canvas canvas) {
        double t = k.phase();
        double f = k.detail(k.trait(0, 1, 2.8)) / Strips.HALF;
        double part = 0.1 + 0.23 * Wave.unit(t * k.trait(1, 0.15, 0.4));
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            for (int d = 0; d < Strips.HALF; d++) {
                for (int ray = 0; ray < RAYS; ray++) {
                    double wave = Wave.unit(d * f - t * 0.7 + ray * part + strip * 0.2);
                    canvas.mirror(
                            strip, d, ray * 0.45 + k.trait(2) * 0.4 + t * 0.04, 0.62 * wave * wave * k.strength());
                }
            }
        }
    }
}
