/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The factory presets, by index (device facts, section 4.1).
 *
 * <p>Generated from {@code src-gen/facts/factory-presets.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class FactoryPresets {

    private static final List<FactoryPreset> ALL = rows();
    private static final Map<Integer, FactoryPreset> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactoryPreset::id, Function.identity()));

    private FactoryPresets() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<FactoryPreset> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<FactoryPreset> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<FactoryPreset> rows() {
        List<FactoryPreset> rows = new ArrayList<>(8);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<FactoryPreset> rows) {
        rows.add(new FactoryPreset(0, "Prism", 4610, 0, 128, 180, 128, 180, 140, 160, 100));
        rows.add(new FactoryPreset(1, "Aurora", 1280, 55, 128, 160, 80, 220, 80, 100, 60));
        rows.add(new FactoryPreset(2, "Current", 2818, 15, 128, 200, 140, 200, 128, 180, 140));
        rows.add(new FactoryPreset(3, "Ember", 256, 68, 64, 180, 100, 160, 128, 120, 100));
        rows.add(new FactoryPreset(4, "Pulse", 5124, 59, 128, 220, 160, 100, 200, 128, 80));
        rows.add(new FactoryPreset(5, "Surge", 3593, 69, 128, 240, 200, 140, 220, 180, 160));
        rows.add(new FactoryPreset(6, "Harmonic", 3584, 14, 128, 255, 128, 140, 180, 128, 100));
        rows.add(new FactoryPreset(7, "Hush", 260, 65, 128, 128, 60, 240, 60, 40, 40));
    }
}
