/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

/**
 * A palette: where an effect takes its colours from.
 *
 * <p>Generated from {@code src-gen/facts/palettes.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 *
 * @param id palette id
 * @param name name on the wire
 * @param category category on the wire
 * @param warm flag {@code warm} of palettes.get
 * @param cool flag {@code cool} of palettes.get
 * @param calm flag {@code calm} of palettes.get
 * @param vivid flag {@code vivid} of palettes.get
 * @param cvdFriendly flag {@code cvdFriendly} of palettes.get
 * @param whiteHeavy flag {@code whiteHeavy} of palettes.get
 * @param avgBrightness average brightness, 0..255
 * @param maxBrightness brightness that the firmware caps it at, 0..255
 */
public record Palette(
        int id,
        String name,
        String category,
        boolean warm,
        boolean cool,
        boolean calm,
        boolean vivid,
        boolean cvdFriendly,
        boolean whiteHeavy,
        int avgBrightness,
        int maxBrightness) {}
