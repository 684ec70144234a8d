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
 * The blend modes of zones, by id (device facts, section 4.4).
 *
 * <p>Generated from {@code src-gen/facts/blend-modes.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class BlendModes {

    private static final List<BlendMode> ALL = rows();
    private static final Map<Integer, BlendMode> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(BlendMode::id, Function.identity()));

    private BlendModes() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<BlendMode> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<BlendMode> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<BlendMode> rows() {
        List<BlendMode> rows = new ArrayList<>(8);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<BlendMode> rows) {
        rows.add(new BlendMode(0, "Overwrite"));
        rows.add(new BlendMode(1, "Additive"));
        rows.add(new BlendMode(2, "Multiply"));
        rows.add(new BlendMode(3, "Screen"));
        rows.add(new BlendMode(4, "Overlay"));
        rows.add(new BlendMode(5, "Alpha"));
        rows.add(new BlendMode(6, "Lighten"));
        rows.add(new BlendMode(7, "Darken"));
    }
}
