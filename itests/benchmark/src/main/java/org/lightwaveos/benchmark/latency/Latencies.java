/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.latency;

import java.util.Arrays;
import java.util.Locale;

/**
 * A series of times.
 *
 * @param nanos nanoseconds, in any order; at least one
 */
public record Latencies(String what, long[] nanos) {

    public Latencies {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** The time, in ms, that this share of the series did not exceed; nearest rank. */
    public double percentileMs(double percent) {
        int rank = (int) Math.ceil(percent / 100 * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-34s n %6d   p50 %7.3f ms   p99 %7.3f ms   max %7.3f ms",
                what,
                nanos.length,
                percentileMs(50),
                percentileMs(99),
                percentileMs(100));
    }
}
