/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.light;

/**
 * What one zone shows while zone mode is on.
 *
 * @param palette 0 for the group's own palette
 */
public record ZoneLight(EffectId effect, PaletteId palette, Level brightness, Speed speed, boolean enabled) {

    /** A zone of a unit that has just been started (vectors README). */
    public static final ZoneLight INITIAL =
            new ZoneLight(new EffectId(256), new PaletteId(0), new Level(255), new Speed(15), false);

    public ZoneLight withEffect(EffectId value) {
        return new ZoneLight(value, palette, brightness, speed, enabled);
    }

    public ZoneLight withPalette(PaletteId value) {
        return new ZoneLight(effect, value, brightness, speed, enabled);
    }

    public ZoneLight withBrightness(Level value) {
        return new ZoneLight(effect, palette, value, speed, enabled);
    }

    public ZoneLight withSpeed(Speed value) {
        return new ZoneLight(effect, palette, brightness, value, enabled);
    }

    public ZoneLight withEnabled(boolean value) {
        return new ZoneLight(effect, palette, brightness, speed, value);
    }
}
