/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * One command and when lights showed it.
 *
 * @param nanos by UUID, at least one, in nanoseconds since the command was given
 */
record Take(Map<String, Long> nanos) {
    Take {
        nanos = Map.copyOf(nanos);
    }

    /** @param shownAt when each of the lights showed it, as {@link System#nanoTime} has it */
    static Take of(long beginNanos, Map<String, Long> shownAt) {
        Map<String, Long> nanos = new HashMap<>();
        shownAt.forEach((uuid, at) -> nanos.put(uuid, at - beginNanos));
        return new Take(nanos);
    }

    /** The first of the lights. */
    long firstNanos() {
        return Collections.min(nanos.values());
    }

    /** The last of them. */
    long lastNanos() {
        return Collections.max(nanos.values());
    }

    /** The last of these, which are among them. */
    long lastNanos(Collection<String> uuids) {
        return uuids.stream().mapToLong(nanos::get).max().orElseThrow();
    }

    @Override
    public String toString() {
        return nanos.size() == 1
                ? "%.1f ms".formatted(lastNanos() / 1e6)
                : "%.1f to %.1f ms".formatted(firstNanos() / 1e6, lastNanos() / 1e6);
    }
}
