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

    private static LightState of(LiveLight light) {
        LightState state = LightState.UNKNOWN;
        for (LightField field : LightField.values()) {
            state = state.with(field, value(light, field));
        }
        return state;
    }

    /** Whether the client shows what the device does, but for the hue, which the device turns with every frame. */
    static boolean agree(LightState shown, LiveLight light) {
        return shown.without(LightField.HUE).equals(of(light).without(LightField.HUE));
    }

    private static int value(LiveLight light, LightField field) {
        return switch (field) {
            case EFFECT -> light.effectId();
            case BRIGHTNESS -> light.brightness();
            case SPEED -> light.speed();
            case PALETTE -> light.paletteId();
            case HUE -> light.hueSet();
            case INTENSITY -> light.intensity();
            case SATURATION -> light.saturation();
            case COMPLEXITY -> light.complexity();
            case VARIATION -> light.variation();
            case MOOD -> light.mood();
            case FADE_AMOUNT -> light.fadeAmount();
        };
    }
}
