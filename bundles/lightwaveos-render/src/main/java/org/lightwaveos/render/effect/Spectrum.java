/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Bands from bass at the centre to treble at the ends, each jumping to a music that nobody plays. */
final class Spectrum implements Painter {

    private static final int MAX_BANDS = 20;

    private final double[] level = new double[MAX_BANDS];

    @Override
    public void paint(Knobs k, Canvas canvas) {
        int bands = Math.min(MAX_BANDS, k.count(k.trait(0, 6, 12)));
        double width = Strips.HALF / (double) bands;
        for (int b = 0; b < bands; b++) {
            double beat = Wave.fraction(k.phase() * (1 + 0.25 * (b % 4)) + b * 0.21);
            double heard = Wave.noise(k.phase() * 2.3 + b * 9.7, b + k.choice(50)) * (1 - 0.6 * beat);
            level[b] = Math.max(heard, level[b] - 1.6 * k.seconds());
        }
        for (int d = 0; d < Strips.HALF; d++) {
            int band = Math.min(bands - 1, (int) (d / width));
            double gap = Math.abs((d + 0.5) / width - band - 0.5) > 0.42 ? 0.25 : 1;
            canvas.ring(d, band / (double) bands + k.trait(1) * 0.3, (0.05 + 0.95 * level[band]) * gap * k.strength());
        }
    }
}
