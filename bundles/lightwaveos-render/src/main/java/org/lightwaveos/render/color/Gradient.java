/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.color;

/** Colours at equal distances with straight lines between them. Immutable. */
final class Gradient {

    private final float[] stops;

    private Gradient(float[] stops) {
        this.stops = stops;
    }

    /**
     * A gradient from two or more colours.
     *
     * @param hex colours as {@code rrggbb}, separated by a blank
     */
    static Gradient of(String hex) {
        String[] colours = hex.split(" ");
        float[] stops = new float[colours.length * 3];
        for (int i = 0; i < colours.length; i++) {
            int rgb = Integer.parseInt(colours[i], 16);
            stops[i * 3] = (rgb >> 16) / 255f;
            stops[i * 3 + 1] = (rgb >> 8 & 0xFF) / 255f;
            stops[i * 3 + 2] = (rgb & 0xFF) / 255f;
        }
        return new Gradient(stops);
    }

    /** Writes the colour at a position from 0 to 1. */
    void colour(float position, float[] rgb, int at) {
        float x = position * (stops.length / 3 - 1);
        int left = Math.min((int) x, stops.length / 3 - 2);
        float share = x - left;
        for (int i = 0; i < 3; i++) {
            float from = stops[left * 3 + i];
            rgb[at + i] = from + (stops[left * 3 + 3 + i] - from) * share;
        }
    }
}
