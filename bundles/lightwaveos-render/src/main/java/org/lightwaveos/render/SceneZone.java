/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

/**
 * A zone: two ranges of LEDs, the same on both strips, that show an effect of their own.
 *
 * @param enabled whether it is shown at all
 * @param brightness 0..255, on top of the brightness of the whole light
 * @param paletteId 0 takes the palette of the whole light
 * @param blendMode how it is laid over the zones before it, 0..7
 * @param leftStart first LED of the left range; all bounds are inclusive and within 0..159
 */
public record SceneZone(
        boolean enabled,
        int effectId,
        int brightness,
        int speed,
        int paletteId,
        int blendMode,
        int leftStart,
        int leftEnd,
        int rightStart,
        int rightEnd) {

    /** Whether the zone has this LED. */
    public boolean contains(int led) {
        return led >= leftStart && led <= leftEnd || led >= rightStart && led <= rightEnd;
    }
}
