/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collected durations and their percentiles. Safe for use by several threads. */
public final class Latencies {
    private final List<Long> nanos = new ArrayList<>();

    /** Adds one duration. */
    public synchronized void add(long durationNanos) {
        nanos.add(durationNanos);
    }

    /** How many there are. */
    public synchronized int count() {
        return nanos.size();
    }

    /**
     * The smallest collected duration that at least {@code percent} % of all do not exceed, in milliseconds (nearest
     * rank: always a measured value, never one in between); NaN if there is none.
     */
    public synchronized double percentileMs(double percent) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }
}
