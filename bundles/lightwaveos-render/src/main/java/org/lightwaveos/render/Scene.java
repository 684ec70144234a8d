/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * What the strips are to show. Immutable; values are in the ranges of {@link LightField}.
 *
 * @param zonesEnabled whether the zones show their effects instead of the whole light showing its one
 * @param zones every zone of the layout, from the centre outwards; later ones are laid over earlier ones
 * @param transition the running or last transition to this effect, if any; over when its duration has passed
 */
public record Scene(
        int effectId,
        int paletteId,
        int brightness,
        int speed,
        int hue,
        int intensity,
        int saturation,
        int complexity,
        int variation,
        int mood,
        int fadeAmount,
        boolean zonesEnabled,
        List<SceneZone> zones,
        Optional<SceneTransition> transition) {

    public Scene {
        zones = List.copyOf(zones);
    }

    /** The light without zones and transition; a field that is not known has the value of a device after a start. */
    public static Scene of(LightState light) {
        return new Scene(
                light.get(LightField.EFFECT).orElse(256),
                light.get(LightField.PALETTE).orElse(0),
                light.get(LightField.BRIGHTNESS).orElse(96),
                light.get(LightField.SPEED).orElse(10),
                light.get(LightField.HUE).orElse(0),
                light.get(LightField.INTENSITY).orElse(128),
                light.get(LightField.SATURATION).orElse(255),
                light.get(LightField.COMPLEXITY).orElse(128),
                light.get(LightField.VARIATION).orElse(0),
                light.get(LightField.MOOD).orElse(128),
                light.get(LightField.FADE_AMOUNT).orElse(20),
                false,
                List.of(),
                Optional.empty());
    }

    /** This scene with zones on, or off for an empty list. */
    public Scene withZones(List<SceneZone> newZones) {
        return new Scene(
                effectId,
                paletteId,
                brightness,
                speed,
                hue,
                intensity,
                saturation,
                complexity,
                variation,
                mood,
                fadeAmount,
                !newZones.isEmpty(),
                newZones,
                transition);
    }

    /** This scene, reached by a transition. */
    public Scene withTransition(SceneTransition newTransition) {
        return new Scene(
                effectId,
                paletteId,
                brightness,
                speed,
                hue,
                intensity,
                saturation,
                complexity,
                variation,
                mood,
                fadeAmount,
                zonesEnabled,
                zones,
                Optional.of(newTransition));
    }
}
