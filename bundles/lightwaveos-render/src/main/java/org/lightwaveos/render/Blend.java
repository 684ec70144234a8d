/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

/** Lays one colour component over another; the modes are those of the catalogue's blend modes. Values are 0 to 1. */
final class Blend {

    /** Additive zones are dimmed first, so that two bright ones do not run into white (device behaviour). */
    private static final float HEADROOM = 0.7f;

    private Blend() {}

    /** Mode 0 and every unknown one replace what is below. */
    static float of(int mode, float below, float above) {
        return switch (mode) {
            case 1 -> Math.min(1f, (below + above) * HEADROOM);
            case 2 -> below * above;
            case 3 -> below + above - below * above;
            case 4 -> below < 0.5f ? 2 * below * above : 1 - 2 * (1 - below) * (1 - above);
            case 5 -> (below + above) / 2;
            case 6 -> Math.max(below, above);
            case 7 -> Math.min(below, above);
            default -> above;
        };
    }
}
