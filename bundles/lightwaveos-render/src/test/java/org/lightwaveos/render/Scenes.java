/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import java.util.List;
import java.util.Optional;

/** Scenes and pictures for tests. */
final class Scenes {

    /** Palette with many colours: Colorful. */
    static final int COLOURFUL = 25;

    private Scenes() {}

    static Scene effect(int effectId) {
        return new Scene(effectId, COLOURFUL, 255, 25, 0, 128, 255, 128, 0, 0, 60, false, List.of(), Optional.empty());
    }

    static Scene of(int effectId, int paletteId, int brightness, int speed, int hue, int saturation) {
        return new Scene(
                effectId,
                paletteId,
                brightness,
                speed,
                hue,
                128,
                saturation,
                128,
                0,
                0,
                60,
                false,
                List.of(),
                Optional.empty());
    }

    /** Time of a picture at 120 a second, in milliseconds. */
    static long timeOf(int frame) {
        return frame * 1000L / 120;
    }

    /** The last of {@code frames} pictures. */
    static byte[] after(StripRenderer renderer, Scene scene, int frames) {
        byte[] out = new byte[960];
        for (int f = 0; f < frames; f++) {
            renderer.render(scene, timeOf(f), out);
        }
        return out;
    }

    static int red(byte[] picture, int led) {
        return picture[led * 3] & 0xFF;
    }

    static int green(byte[] picture, int led) {
        return picture[led * 3 + 1] & 0xFF;
    }

    static int blue(byte[] picture, int led) {
        return picture[led * 3 + 2] & 0xFF;
    }

    /** Mean of all components, 0 to 255. */
    static double mean(byte[] picture) {
        long sum = 0;
        for (byte b : picture) {
            sum += b & 0xFF;
        }
        return sum / (double) picture.length;
    }

    /** Mean difference of two pictures by component, 0 to 255. */
    static double difference(byte[] a, byte[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
        }
        return sum / (double) a.length;
    }
}
