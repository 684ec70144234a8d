/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.color;

/**
 * A palette as 256 colours, turned by a hue offset and paled by a saturation. It is computed again only when one of the
 * three changes. Not thread-safe.
 */
public final class PaletteTable {

    private static final int SIZE = 256;

    private final float[] rgb = new float[SIZE * 3];
    private final float[] hsv = new float[3];
    private int paletteId = -1;
    private int hue = -1;
    private int saturation = -1;

    /**
     * Chooses the colours.
     *
     * @param newPaletteId palette; one that the catalogue does not have counts as palette 0
     * @param newHue 256 steps to a turn of the colour wheel
     * @param newSaturation 0 (grey) to 255 (as the palette has it)
     */
    public void use(int newPaletteId, int newHue, int newSaturation) {
        if (newPaletteId == paletteId && newHue == hue && newSaturation == saturation) {
            return;
        }
        paletteId = newPaletteId;
        hue = newHue;
        saturation = newSaturation;
        Gradient gradient = Gradients.of(newPaletteId);
        for (int i = 0; i < SIZE; i++) {
            gradient.colour(i / (float) (SIZE - 1), rgb, i * 3);
            turn(i * 3);
        }
    }

    /**
     * Adds a colour to a picture.
     *
     * @param position 0 (one end of the palette) to 1 (the other end); beyond, it runs back and forth without a seam
     * @param level 0 (nothing) to 1 (full)
     */
    public void add(double position, float level, float[] out, int at) {
        int i = index(position) * 3;
        out[at] += rgb[i] * level;
        out[at + 1] += rgb[i + 1] * level;
        out[at + 2] += rgb[i + 2] * level;
    }

    private static int index(double position) {
        double half = position / 2;
        double saw = (half - Math.floor(half)) * 2;
        return (int) ((saw <= 1 ? saw : 2 - saw) * (SIZE - 1) + 0.5);
    }

    private void turn(int at) {
        float s = Math.max(0, Math.min(255, saturation)) / 255f;
        if ((hue & 0xFF) != 0) {
            Hsv.fromRgb(rgb, at, hsv);
            Hsv.toRgb(hsv[0] + (hue & 0xFF) / 256f, hsv[1], hsv[2], rgb, at);
        }
        float grey = 0.3f * rgb[at] + 0.59f * rgb[at + 1] + 0.11f * rgb[at + 2];
        for (int i = at; i < at + 3; i++) {
            rgb[i] = grey + (rgb[i] - grey) * s;
        }
    }
}
