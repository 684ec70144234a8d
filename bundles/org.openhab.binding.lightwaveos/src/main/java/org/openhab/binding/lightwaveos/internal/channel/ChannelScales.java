/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.lightwaveos.model.LightField;
import org.openhab.core.library.types.StringType;

/** The scale of each channel of one Thing. */
public final class ChannelScales {

    private final ValueScale speed = Scales.speed(this::maxSpeed);
    private final ValueScale hue = new HueScale();
    private final ChoiceScale effect;
    private final ChoiceScale palette;

    private volatile int maxSpeed = LightField.SPEED.max();

    /** The suppliers give the choices of the moment. */
    public ChannelScales(Supplier<NamedChoices> effects, Supplier<NamedChoices> palettes) {
        effect = new ChoiceScale(LightField.EFFECT::accepts, effects);
        palette = new ChoiceScale(LightField.PALETTE::accepts, palettes);
    }

    /**
     * The speed that the light has at 100 %.
     *
     * @return whether it is another one than before
     */
    public boolean maxSpeed(int max) {
        boolean other = max != maxSpeed;
        maxSpeed = max;
        return other;
    }

    private int maxSpeed() {
        return maxSpeed;
    }

    public ValueScale of(LightChannel channel) {
        return switch (channel) {
            case EFFECT -> effect;
            case PALETTE -> palette;
            case HUE -> hue;
            case SPEED -> speed;
            default -> Scales.percent();
        };
    }

    /** The effect that a rule names by id or name. */
    public Wish effectNamed(String idOrName) {
        return effect.read(new StringType(idOrName), OptionalInt.empty());
    }
}
