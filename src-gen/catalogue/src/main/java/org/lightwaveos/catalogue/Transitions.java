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
 * The transition types, by id (device facts, section 4.5).
 *
 * <p>Generated from {@code src-gen/facts/transitions.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class Transitions {

    private static final List<Transition> ALL = rows();
    private static final Map<Integer, Transition> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Transition::id, Function.identity()));

    private Transitions() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<Transition> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<Transition> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<Transition> rows() {
        List<Transition> rows = new ArrayList<>(12);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<Transition> rows) {
        rows.add(new Transition(0, "Fade", 800, 3, true));
        rows.add(new Transition(1, "Wipe Out", 1200, 5, true));
        rows.add(new Transition(2, "Wipe In", 1200, 4, true));
        rows.add(new Transition(3, "Dissolve", 1500, 0, true));
        rows.add(new Transition(4, "Phase Shift", 1400, 6, true));
        rows.add(new Transition(5, "Pulsewave", 2000, 2, true));
        rows.add(new Transition(6, "Implosion", 1500, 4, true));
        rows.add(new Transition(7, "Iris", 1200, 3, true));
        rows.add(new Transition(8, "Nuclear", 2500, 8, true));
        rows.add(new Transition(9, "Stargate", 3000, 14, true));
        rows.add(new Transition(10, "Kaleidoscope", 1800, 6, true));
        rows.add(new Transition(11, "Mandala", 2200, 9, true));
    }
}
