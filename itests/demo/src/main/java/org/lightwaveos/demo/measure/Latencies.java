/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import com.google.gson.JsonObject;
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

    /** Median, 99th percentile and the worst, in milliseconds; null where nothing was measured. */
    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("p50", rounded(percentileMs(50)));
        json.addProperty("p99", rounded(percentileMs(99)));
        json.addProperty("max", rounded(percentileMs(100)));
        return json;
    }

    /** To a tenth of a millisecond; null for what was not measured. */
    static Double rounded(double ms) {
        return Double.isNaN(ms) ? null : Math.round(ms * 10) / 10.0;
    }
}
