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
 * The temporal modulations of the edge mixer, by id.
 *
 * <p>Generated from {@code src-gen/facts/edge-mixer-temporal.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class EdgeMixerTemporals {

    private static final List<EdgeMixerTemporal> ALL = rows();
    private static final Map<Integer, EdgeMixerTemporal> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EdgeMixerTemporal::id, Function.identity()));

    private EdgeMixerTemporals() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<EdgeMixerTemporal> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<EdgeMixerTemporal> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<EdgeMixerTemporal> rows() {
        List<EdgeMixerTemporal> rows = new ArrayList<>(2);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<EdgeMixerTemporal> rows) {
        rows.add(new EdgeMixerTemporal(0, "static"));
        rows.add(new EdgeMixerTemporal(1, "rms_gate"));
    }
}
