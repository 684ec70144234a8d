/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

/**
 * What is this strip's own, and not its group's.
 *
 * @param brightnessPercent its brightness as a share of the group's, 10..200
 * @param hueShift how far round the colour wheel it is ahead of the group, 0..255 of 256 steps
 * @param mood how softly it follows changes, 0..255
 * @param fadeAmount how long trails last, 0..255
 */
public record StripSettings(int brightnessPercent, int hueShift, int mood, int fadeAmount) {

    /** As the group shows it, with mood and trails of a device after a start. */
    public static final StripSettings DEFAULT = new StripSettings(100, 0, 128, 20);

    private static final int MAX = 255;

    /** @throws IllegalArgumentException if a value is out of range */
    public StripSettings {
        check("brightness percent", brightnessPercent, 10, 200);
        check("hue shift", hueShift, 0, MAX);
        check("mood", mood, 0, MAX);
        check("fade amount", fadeAmount, 0, MAX);
    }

    private static void check(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " is " + min + ".." + max + ", not " + value);
        }
    }

    /** Dark stays dark, and nothing else becomes it. */
    int brightness(int group) {
        return group == 0 ? 0 : Math.max(1, Math.min(MAX, Math.round(group * brightnessPercent / 100f)));
    }

    int hue(int group) {
        return group + hueShift & MAX;
    }
}
