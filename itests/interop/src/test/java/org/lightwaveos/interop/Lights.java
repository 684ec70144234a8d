/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.virtual.firmware.LiveLight;

/** The virtual device's light in the client's words. */
final class Lights {

    private Lights() {}

    static LightState of(LiveLight light) {
        LightState state = LightState.UNKNOWN;
        for (LightField field : LightField.values()) {
            state = state.with(field, value(light, field));
        }
        return state;
    }

    private static int value(LiveLight light, LightField field) {
        return switch (field) {
            case EFFECT -> light.effectId();
            case BRIGHTNESS -> light.brightness();
            case SPEED -> light.speed();
            case PALETTE -> light.paletteId();
            case HUE -> light.hue();
            case INTENSITY -> light.intensity();
            case SATURATION -> light.saturation();
            case COMPLEXITY -> light.complexity();
            case VARIATION -> light.variation();
            case MOOD -> light.mood();
            case FADE_AMOUNT -> light.fadeAmount();
        };
    }
}
