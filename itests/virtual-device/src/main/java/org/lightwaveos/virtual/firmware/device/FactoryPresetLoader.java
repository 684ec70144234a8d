/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import org.lightwaveos.catalogue.FactoryPreset;

/** Loads a built-in preset: nine setters in a fixed order; brightness and speed stay as they are. */
public final class FactoryPresetLoader {

    /** Where the setters go. */
    @FunctionalInterface
    public interface Sink {
        void set(Setter setter, int... arguments);
    }

    private FactoryPresetLoader() {}

    public static void load(FactoryPreset preset, Device device, Sink sink) {
        sink.set(Setter.EFFECT, preset.effect());
        sink.set(Setter.PALETTE, preset.palette());
        sink.set(Setter.HUE, preset.hue());
        sink.set(Setter.SATURATION, preset.saturation());
        sink.set(Setter.MOOD, preset.mood());
        sink.set(Setter.INTENSITY, preset.intensity());
        sink.set(Setter.COMPLEXITY, preset.complexity());
        sink.set(Setter.VARIATION, preset.variation());
        sink.set(Setter.FADE_AMOUNT, preset.trails());
        device.setFactoryPreset(preset.id());
    }
}
