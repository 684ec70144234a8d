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
 * The modes of the edge mixer, by id (device facts, section 2.7).
 *
 * <p>Generated from {@code src-gen/facts/edge-mixer-modes.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class EdgeMixerModes {

    private static final List<EdgeMixerMode> ALL = rows();
    private static final Map<Integer, EdgeMixerMode> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EdgeMixerMode::id, Function.identity()));

    private EdgeMixerModes() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<EdgeMixerMode> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<EdgeMixerMode> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<EdgeMixerMode> rows() {
        List<EdgeMixerMode> rows = new ArrayList<>(9);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<EdgeMixerMode> rows) {
        rows.add(new EdgeMixerMode(0, "mirror"));
        rows.add(new EdgeMixerMode(1, "analogous"));
        rows.add(new EdgeMixerMode(2, "complementary"));
        rows.add(new EdgeMixerMode(3, "split_complementary"));
        rows.add(new EdgeMixerMode(4, "saturation_veil"));
        rows.add(new EdgeMixerMode(5, "triadic"));
        rows.add(new EdgeMixerMode(6, "tetradic"));
        rows.add(new EdgeMixerMode(7, "stm_dual"));
        rows.add(new EdgeMixerMode(8, "stm_spectral_map"));
    }
}
