/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.color;

/** Hue, saturation, value; every component is 0 to 1, hue is a turn of the colour wheel and wraps. */
final class Hsv {

    private Hsv() {}

    static void fromRgb(float[] rgb, int at, float[] hsv) {
        float r = rgb[at];
        float g = rgb[at + 1];
        float b = rgb[at + 2];
        float max = Math.max(r, Math.max(g, b));
        float spread = max - Math.min(r, Math.min(g, b));
        float sixth = 0;
        if (spread > 0) {
            if (max == r) {
                sixth = (g - b) / spread;
            } else if (max == g) {
                sixth = 2 + (b - r) / spread;
            } else {
                sixth = 4 + (r - g) / spread;
            }
        }
        hsv[0] = sixth / 6;
        hsv[1] = max > 0 ? spread / max : 0;
        hsv[2] = max;
    }

    static void toRgb(float hue, float saturation, float value, float[] rgb, int at) {
        float sixth = (hue - (float) Math.floor(hue)) * 6;
        rgb[at] = component(sixth, saturation, value, 5);
        rgb[at + 1] = component(sixth, saturation, value, 3);
        rgb[at + 2] = component(sixth, saturation, value, 1);
    }

    /** A component is full for two sixths of the wheel, off for two, and ramps between. */
    private static float component(float sixth, float saturation, float value, int shift) {
        float k = (sixth + shift) % 6;
        float off = Math.max(0, Math.min(1, Math.min(k, 4 - k)));
        return value * (1 - saturation * off);
    }
}
