/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A built-in setting of a light. It sets neither brightness nor speed.
 *
 * <p>Generated from {@code src-gen/facts/factory-presets.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id index 0..7; the physical button walks them in this order
 * @param name name on the wire
 * @param effect effect (key of Effect)
 * @param palette palette (key of Palette)
 * @param hue hue offset, 256 steps to a turn
 * @param saturation 0..255
 * @param mood 0..255
 * @param trails value of {@code fadeAmount}, 0..255
 * @param intensity 0..255
 * @param complexity 0..255
 * @param variation 0..255
 */
public record FactoryPreset(
        int id,
        String name,
        int effect,
        int palette,
        int hue,
        int saturation,
        int mood,
        int trails,
        int intensity,
        int complexity,
        int variation) {}
