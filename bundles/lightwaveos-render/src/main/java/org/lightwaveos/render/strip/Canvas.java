/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.strip;

import java.util.Arrays;
import org.lightwaveos.render.color.PaletteTable;

/**
 * A picture of the two strips that effects add light to. Colours are positions in the palette: 0 is one end, 1 the
 * other, beyond it runs back and forth. Levels are 0 to 1; what adds up to more is cut when the picture is shown.
 */
public final class Canvas {

    private final float[] rgb = new float[Strips.FRAME_BYTES];
    private final PaletteTable colours;

    public Canvas(PaletteTable colours) {
        this.colours = colours;
    }

    /** Makes the picture dark. */
    public void clear() {
        Arrays.fill(rgb, 0f);
    }

    /** Adds light to one LED; one that is not there is ignored. */
    public void add(int strip, int led, double colour, double level) {
        if (led >= 0 && led < Strips.LEDS && level > 0) {
            colours.add(colour, (float) Math.min(1, level), rgb, (strip * Strips.LEDS + led) * 3);
        }
    }

    /** Adds light at a distance from the centre, 0 to 79, on both sides of one strip. */
    public void mirror(int strip, int distance, double colour, double level) {
        add(strip, Strips.HALF - 1 - distance, colour, level);
        add(strip, Strips.HALF + distance, colour, level);
    }

    /** Adds light at a distance from the centre, 0 to 79, on both sides of both strips. */
    public void ring(int distance, double colour, double level) {
        mirror(0, distance, colour, level);
        mirror(1, distance, colour, level);
    }

    /** Red, green, blue of each LED; the live array, not a copy. */
    public float[] rgb() {
        return rgb;
    }
}
