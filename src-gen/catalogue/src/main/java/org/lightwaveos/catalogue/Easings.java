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
 * The easing curves, by id.
 *
 * <p>Generated from {@code src-gen/facts/easings.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class Easings {

    private static final List<Easing> ALL = rows();
    private static final Map<Integer, Easing> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Easing::id, Function.identity()));

    private Easings() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<Easing> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<Easing> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<Easing> rows() {
        List<Easing> rows = new ArrayList<>(15);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<Easing> rows) {
        rows.add(new Easing(0, "LINEAR", "Linear", true));
        rows.add(new Easing(1, "IN_QUAD", "In Quad", true));
        rows.add(new Easing(2, "OUT_QUAD", "Out Quad", true));
        rows.add(new Easing(3, "IN_OUT_QUAD", "InOut Quad", true));
        rows.add(new Easing(4, "IN_CUBIC", "In Cubic", true));
        rows.add(new Easing(5, "OUT_CUBIC", "Out Cubic", true));
        rows.add(new Easing(6, "IN_OUT_CUBIC", "InOut Cubic", true));
        rows.add(new Easing(7, "IN_ELASTIC", "In Elastic", true));
        rows.add(new Easing(8, "OUT_ELASTIC", "Out Elastic", true));
        rows.add(new Easing(9, "IN_OUT_ELASTIC", "InOut Elastic", true));
        rows.add(new Easing(10, "IN_BOUNCE", "In Bounce", false));
        rows.add(new Easing(11, "OUT_BOUNCE", "Out Bounce", false));
        rows.add(new Easing(12, "IN_BACK", "In Back", false));
        rows.add(new Easing(13, "OUT_BACK", "Out Back", false));
        rows.add(new Easing(14, "IN_OUT_BACK", "InOut Back", false));
    }
}
