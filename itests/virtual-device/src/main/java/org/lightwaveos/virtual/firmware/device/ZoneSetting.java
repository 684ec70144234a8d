/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

/**
 * What one zone shows.
 *
 * @param paletteId 0 means the global palette
 */
public record ZoneSetting(int effectId, int brightness, int speed, int paletteId, int blendMode, boolean enabled) {

    public ZoneSetting withEffect(int value) {
        return new ZoneSetting(value, brightness, speed, paletteId, blendMode, enabled);
    }

    public ZoneSetting withBrightness(int value) {
        return new ZoneSetting(effectId, value, speed, paletteId, blendMode, enabled);
    }

    public ZoneSetting withSpeed(int value) {
        return new ZoneSetting(effectId, brightness, value, paletteId, blendMode, enabled);
    }

    public ZoneSetting withPalette(int value) {
        return new ZoneSetting(effectId, brightness, speed, value, blendMode, enabled);
    }

    public ZoneSetting withBlendMode(int value) {
        return new ZoneSetting(effectId, brightness, speed, paletteId, value, enabled);
    }

    public ZoneSetting withEnabled(boolean value) {
        return new ZoneSetting(effectId, brightness, speed, paletteId, blendMode, value);
    }
}
