/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scalar fields of a device's light, with the key they have in every JSON message and their range on the wire
 * (device facts, section 4.1). Values are dimensionless integers; there is no colour value and no power flag.
 */
public enum LightField {
    /** Effect id, family in the high byte; 65535 means "none" and is never sent. */
    EFFECT("effectId", 0, 65534),
    /** 0 is dark: it is also how a device is switched off. */
    BRIGHTNESS("brightness", 0, 255),
    SPEED("speed", 1, 100),
    PALETTE("paletteId", 0, 74),
    /** Offset of the whole colour wheel, 256 steps to a turn. */
    HUE("hue", 0, 255),
    INTENSITY("intensity", 0, 255),
    SATURATION("saturation", 0, 255),
    COMPLEXITY("complexity", 0, 255),
    VARIATION("variation", 0, 255),
    /** 0 reactive to 255 smooth; the WebSocket API neither sets nor reads it. */
    MOOD("mood", 0, 255),
    /** Length of trails; called {@code trails} in presets. The WebSocket API neither sets nor reads it. */
    FADE_AMOUNT("fadeAmount", 0, 255);

    private static final Map<String, LightField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LightField::key, Function.identity()));

    private final String key;
    private final int min;
    private final int max;

    LightField(String key, int min, int max) {
        this.key = key;
        this.min = min;
        this.max = max;
    }

    /** The field whose wire key is {@code key}; empty for a key of anything else. */
    public static Optional<LightField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The field's key in JSON, on every transport. */
    public String key() {
        return key;
    }

    /** Smallest valid value, inclusive. */
    public int min() {
        return min;
    }

    /** Largest valid value, inclusive. */
    public int max() {
        return max;
    }

    /** Whether a device accepts the value as it stands. */
    public boolean accepts(int value) {
        return value >= min && value <= max;
    }

    /** @throws IllegalArgumentException if a device would not accept the value as it stands */
    public void check(int value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException(key + " is " + min + ".." + max + ", not " + value);
        }
    }

    /** The nearest valid value. */
    public int clamp(int value) {
        return Math.max(min, Math.min(max, value));
    }
}
