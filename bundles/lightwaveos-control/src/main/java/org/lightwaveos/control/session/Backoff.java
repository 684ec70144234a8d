/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.random.RandomGenerator;

/** Growing waits with jitter, so that the units of a house do not come back in step after a power cut. */
final class Backoff {

    private static final double JITTER = 0.25;

    private final RandomGenerator random;
    private long next = Times.RECONNECT_FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The wait before the next attempt in ms: the nominal one and up to a quarter more. */
    long next() {
        long wait = jittered(next);
        next = Math.min(Times.RECONNECT_MAX, next * 2);
        return wait;
    }

    long jittered(long nominal) {
        return nominal + (long) (nominal * JITTER * random.nextDouble());
    }

    void reset() {
        next = Times.RECONNECT_FIRST;
    }
}
