/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lightwaveos.model.LightField;

/** The channels that show and set one field of the light each. */
public enum LightChannel {
    BRIGHTNESS("brightness", LightField.BRIGHTNESS),
    EFFECT("effect", LightField.EFFECT),
    PALETTE("palette", LightField.PALETTE),
    SPEED("speed", LightField.SPEED),
    HUE("hue", LightField.HUE),
    SATURATION("saturation", LightField.SATURATION),
    INTENSITY("intensity", LightField.INTENSITY),
    COMPLEXITY("complexity", LightField.COMPLEXITY),
    VARIATION("variation", LightField.VARIATION),
    MOOD("mood", LightField.MOOD),
    TRAILS("trails", LightField.FADE_AMOUNT);

    private static final Map<String, LightChannel> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LightChannel::id, Function.identity()));

    private final String id;
    private final LightField field;

    LightChannel(String id, LightField field) {
        this.id = id;
        this.field = field;
    }

    /** The channel of this id; empty if it is none of these. */
    public static Optional<LightChannel> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Channel id in the Thing type. */
    public String id() {
        return id;
    }

    /** What it shows. */
    public LightField field() {
        return field;
    }

    /** Whether the device counts 0..255 where the user sees 0..100 %, so that a percent may have a fraction. */
    public boolean isByte() {
        return switch (this) {
            case EFFECT, PALETTE, SPEED, HUE -> false;
            default -> true;
        };
    }
}
