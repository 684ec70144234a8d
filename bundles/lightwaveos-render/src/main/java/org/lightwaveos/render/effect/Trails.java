/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** Light that stays for a while where it was put: a level and a colour for each LED. */
final class Trails {

    private final float[] level = new float[Strips.COUNT * Strips.LEDS];
    private final float[] colour = new float[Strips.COUNT * Strips.LEDS];

    /** Lets all light fade by a factor. */
    void fade(double factor) {
        for (int i = 0; i < level.length; i++) {
            level[i] *= (float) factor;
        }
    }

    /** Puts light at one LED if it is brighter than what is there. */
    void put(int strip, int led, double newColour, double newLevel) {
        if (led < 0 || led >= Strips.LEDS) {
            return;
        }
        int i = strip * Strips.LEDS + led;
        if (newLevel > level[i]) {
            level[i] = (float) newLevel;
            colour[i] = (float) newColour;
        }
    }

    /** Puts light at a place between LEDs, on both sides of the centre of both strips. */
    void dot(double distance, double newColour, double newLevel) {
        int d = (int) distance;
        double share = distance - d;
        for (int strip = 0; strip < Strips.COUNT; strip++) {
            put(strip, Strips.HALF + d, newColour, newLevel * (1 - share));
            put(strip, Strips.HALF - 1 - d, newColour, newLevel * (1 - share));
            put(strip, Strips.HALF + d + 1, newColour, newLevel * share);
            put(strip, Strips.HALF - 2 - d, newColour, newLevel * share);
        }
    }

    void paint(Canvas canvas) {
        for (int i = 0; i < level.length; i++) {
            if (level[i] > 0.004f) {
                canvas.add(i / Strips.LEDS, i % Strips.LEDS, colour[i], level[i]);
            }
        }
    }
}
