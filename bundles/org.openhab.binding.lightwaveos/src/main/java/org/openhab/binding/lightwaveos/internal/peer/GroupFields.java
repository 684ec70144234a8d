/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.Optional;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.protocol.LightCommand;

/** A group's light in the fields of a device's: both ways, and without mood and trails, which sync does not carry. */
public final class GroupFields {

    private GroupFields() {}

    /** What the channels show of a group's light. */
    public static LightState stateOf(GroupLight light) {
        VisualParameters visual = light.visual();
        return LightState.UNKNOWN
                .with(LightField.EFFECT, light.effect().value())
                .with(LightField.PALETTE, light.palette().value())
                .with(LightField.BRIGHTNESS, light.brightness().value())
                .with(LightField.SPEED, light.speed().value())
                .with(LightField.HUE, light.hue().value())
                .with(LightField.INTENSITY, visual.intensity().value())
                .with(LightField.SATURATION, visual.saturation().value())
                .with(LightField.COMPLEXITY, visual.complexity().value())
                .with(LightField.VARIATION, visual.variation().value());
    }

    /**
     * The change that sets one field; empty for a field that sync does not carry.
     *
     * @param value within the field's range
     */
    public static Optional<LightCommand> commandFor(LightField field, int value) {
        return switch (field) {
            case EFFECT -> Optional.of(new LightCommand.SetEffect(new EffectId(value)));
            case PALETTE -> Optional.of(new LightCommand.SetPalette(new PaletteId(value)));
            case BRIGHTNESS -> Optional.of(new LightCommand.SetBrightness(new Level(value)));
            case SPEED -> Optional.of(new LightCommand.SetSpeed(new Speed(value)));
            case HUE -> Optional.of(new LightCommand.SetHue(new Level(value)));
            case INTENSITY -> Optional.of(new LightCommand.SetIntensity(new Level(value)));
            case SATURATION -> Optional.of(new LightCommand.SetSaturation(new Level(value)));
            case COMPLEXITY -> Optional.of(new LightCommand.SetComplexity(new Level(value)));
            case VARIATION -> Optional.of(new LightCommand.SetVariation(new Level(value)));
            case MOOD, FADE_AMOUNT -> Optional.empty();
        };
    }
}
