/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What became of a series of commands: how long the first light took to follow each, and how long the last; they are the
 * same where one light is commanded. Safe for use by several threads.
 */
public final class Tally implements Consumer<Optional<Take>> {
    private final Latencies first = new Latencies();
    private final Latencies last = new Latencies();
    private int missed;

    /** A command that every light has shown, or, if empty, one that not every light has. */
    @Override
    public void accept(Optional<Take> take) {
        take.ifPresentOrElse(shown -> shown(shown.firstNanos(), shown.lastNanos()), this::missed);
    }

    /** A command has reached every light. */
    void shown(long firstNanos, long lastNanos) {
        first.add(firstNanos);
        last.add(lastNanos);
    }

    /** A command did not reach every light, or a player gave up. */
    synchronized void missed() {
        missed++;
    }

    public Latencies first() {
        return first;
    }

    public Latencies last() {
        return last;
    }

    /** How many commands some light never showed. */
    public synchronized int missedCount() {
        return missed;
    }
}
