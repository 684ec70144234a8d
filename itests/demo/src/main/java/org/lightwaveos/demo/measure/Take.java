/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.List;

/**
 * One command and when lights showed it, in nanoseconds since it was given.
 *
 * @param firstNanos the first of the lights
 * @param lastNanos the last of them
 */
record Take(long firstNanos, long lastNanos) {

    /** @param shownAt when each of the lights showed it, at least one, as {@link System#nanoTime} has it */
    static Take of(long beginNanos, List<Long> shownAt) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (long at : shownAt) {
            first = Math.min(first, at - beginNanos);
            last = Math.max(last, at - beginNanos);
        }
        return new Take(first, last);
    }

    @Override
    public String toString() {
        return firstNanos == lastNanos
                ? "%.1f ms".formatted(lastNanos / 1e6)
                : "%.1f to %.1f ms".formatted(firstNanos / 1e6, lastNanos / 1e6);
    }
}
