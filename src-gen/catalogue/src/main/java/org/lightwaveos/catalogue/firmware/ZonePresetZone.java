/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

/**
 * What a built-in zone preset sets one zone to.
 *
 * <p>Generated from {@code src-gen/facts/zone-presets.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param preset preset id
 * @param name name of the preset on the wire
 * @param zones zone count and layout of the preset
 * @param zone zone that the rest is about
 * @param effectId effect id as stored
 * @param brightness 0..255
 * @param speed 1..100
 * @param palette palette; 0 is the palette of the whole light (key of Palette)
 * @param blendMode blend mode (key of BlendMode)
 * @param enabled whether the zone is on
 */
public record ZonePresetZone(
        int preset,
        String name,
        int zones,
        int zone,
        int effectId,
        int brightness,
        int speed,
        int palette,
        int blendMode,
        boolean enabled) {}
