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
 * The spatial masks of the edge mixer, by id.
 *
 * <p>Generated from {@code src-gen/facts/edge-mixer-spatial.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class EdgeMixerSpatials {

    private static final List<EdgeMixerSpatial> ALL = rows();
    private static final Map<Integer, EdgeMixerSpatial> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EdgeMixerSpatial::id, Function.identity()));

    private EdgeMixerSpatials() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<EdgeMixerSpatial> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<EdgeMixerSpatial> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<EdgeMixerSpatial> rows() {
        List<EdgeMixerSpatial> rows = new ArrayList<>(2);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<EdgeMixerSpatial> rows) {
        rows.add(new EdgeMixerSpatial(0, "uniform"));
        rows.add(new EdgeMixerSpatial(1, "centre_gradient"));
    }
}
