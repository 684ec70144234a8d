/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ten pattern families (effects.getByFamily).
 *
 * <p>Generated from {@code src-gen/facts/pattern-families.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class PatternFamilies {

    private static final List<PatternFamily> ALL = rows();
    private static final Map<Integer, PatternFamily> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PatternFamily::id, Function.identity()));

    private PatternFamilies() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<PatternFamily> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<PatternFamily> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<PatternFamily> rows() {
        List<PatternFamily> rows = new ArrayList<>(10);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<PatternFamily> rows) {
        rows.add(new PatternFamily(0, "Interference"));
        rows.add(new PatternFamily(1, "Geometric"));
        rows.add(new PatternFamily(2, "Advanced Optical"));
        rows.add(new PatternFamily(3, "Organic"));
        rows.add(new PatternFamily(4, "Quantum"));
        rows.add(new PatternFamily(5, "Color Mixing"));
        rows.add(new PatternFamily(6, "Physics-Based"));
        rows.add(new PatternFamily(7, "Novel Physics"));
        rows.add(new PatternFamily(8, "Fluid & Plasma"));
        rows.add(new PatternFamily(9, "Mathematical"));
    }
}
