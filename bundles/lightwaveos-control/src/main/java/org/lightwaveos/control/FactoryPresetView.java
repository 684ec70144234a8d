/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;
import java.util.OptionalInt;

/**
 * The presets that are built into a device.
 *
 * @param active the one loaded last, in whatever way; the device says so even if the light was changed since
 * @param presets as the device lists them, by index
 */
public record FactoryPresetView(OptionalInt active, List<Entry> presets) {

    public FactoryPresetView {
        presets = List.copyOf(presets);
    }

    /**
     * A preset. It sets effect, palette, hue, saturation, intensity, complexity, variation, mood and trails, and leaves
     * brightness and speed.
     *
     * @param index 0..7
     * @param name what a person reads
     */
    public record Entry(int index, String name, int effectId, int paletteId) {}
}
