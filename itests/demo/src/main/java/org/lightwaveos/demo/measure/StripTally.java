/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What became of a series of commands where openHAB has a strip of its own: how long that took, and how long the others. */
public final class StripTally implements Consumer<Optional<Take>> {
    private final String strip;
    private final List<String> followers;
    private final Latencies toStrip = new Latencies();
    private final Latencies toLastFollower = new Latencies();
    private int missed;

    /**
     * @param strip UUID of openHAB's own
     * @param followers UUIDs of the others
     */
    StripTally(String strip, List<String> followers) {
        this.strip = strip;
        this.followers = List.copyOf(followers);
    }

    /** A command that all have shown, or, if empty, one that not all have. */
    @Override
    public synchronized void accept(Optional<Take> take) {
        if (take.isEmpty()) {
            missed++;
            return;
        }
        toStrip.add(take.get().lastNanos(List.of(strip)));
        toLastFollower.add(take.get().lastNanos(followers));
    }

    public Latencies toStrip() {
        return toStrip;
    }

    public Latencies toLastFollower() {
        return toLastFollower;
    }

    /** How many commands some light never showed. */
    public synchronized int missedCount() {
        return missed;
    }
}
