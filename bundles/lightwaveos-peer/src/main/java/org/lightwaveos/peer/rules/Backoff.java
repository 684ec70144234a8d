/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.rules;

import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt to connect: 1 s, doubling to 16 s (sync protocol, section 1), and up to a
 * quarter more, so that a household's peers do not all dial at once when the power comes back.
 *
 * @param failures attempts that have failed since the last success, 0 or more
 */
public record Backoff(int failures) {

    /** Nothing has failed yet. */
    public static final Backoff NONE = new Backoff(0);

    private static final long INITIAL_MS = 1_000;
    private static final long MAX_MS = 16_000;

    /** After one more failure. */
    public Backoff failed() {
        return new Backoff(Math.min(failures + 1, 5));
    }

    /** Milliseconds to wait before the next attempt, 0 before the first. */
    public long delayMs(RandomGenerator random) {
        if (failures == 0) {
            return 0;
        }
        long base = Math.min(INITIAL_MS << (failures - 1), MAX_MS);
        return base + random.nextLong(base / 4 + 1);
    }
}
