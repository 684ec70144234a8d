/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** States with the times they belong to. */
@NonNullByDefault
public class TimeSeries {

    public TimeSeries(Policy policy) {
        throw new UnsupportedOperationException();
    }

    public Policy getPolicy() {
        throw new UnsupportedOperationException();
    }

    public Instant getBegin() {
        throw new UnsupportedOperationException();
    }

    public Instant getEnd() {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }

    public void add(Instant timestamp, State state) {
        throw new UnsupportedOperationException();
    }

    public Stream<Entry> getStates() {
        throw new UnsupportedOperationException();
    }

    /** DOCINNER */
    public record Entry(Instant timestamp, State state) {}

    @Override
    public boolean equals(@Nullable Object o) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    /** DOCINNER */
    public enum Policy {
        ADD,
        REPLACE;
    }
}
