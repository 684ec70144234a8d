/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** States with the times they belong to, in order of time; the first state for a time stays. */
@NonNullByDefault
public class TimeSeries {

    private final TreeMap<Instant, State> states = new TreeMap<>();
    private final Policy policy;

    public TimeSeries(Policy policy) {
        this.policy = policy;
    }

    public Policy getPolicy() {
        return policy;
    }

    /** {@link Instant#MAX} where there are no states. */
    public Instant getBegin() {
        return states.isEmpty() ? Instant.MAX : states.firstKey();
    }

    /** {@link Instant#MIN} where there are no states. */
    public Instant getEnd() {
        return states.isEmpty() ? Instant.MIN : states.lastKey();
    }

    public int size() {
        return states.size();
    }

    public void add(Instant timestamp, State state) {
        states.putIfAbsent(timestamp, state);
    }

    public Stream<Entry> getStates() {
        return List.copyOf(states.entrySet()).stream().map(e -> new Entry(e.getKey(), e.getValue()));
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof TimeSeries && states.equals(((TimeSeries) o).states) && policy == ((TimeSeries) o).policy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(states, policy);
    }

    /** A state and its time. */
    public record Entry(Instant timestamp, State state) {}

    /** Whether states are added to those that are there, or take their place. */
    public enum Policy {
        ADD,
        REPLACE
    }
}
