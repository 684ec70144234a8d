/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Random;

/** Between two that run on threads of their own: what one says comes to the other later, but in order. */
final class Way {

    private final VirtualTime time;
    private final Random random;
    private final int mostMs;
    private long lastAt;

    /** @param mostMs what one takes at most if nothing is before it; more than half take no time at all */
    Way(VirtualTime time, Random random, int mostMs) {
        this.time = time;
        this.random = random;
        this.mostMs = mostMs;
    }

    void take(Runnable what) {
        long delay = random.nextInt(3) == 0 ? random.nextInt(mostMs + 1) : 0;
        lastAt = Math.max(lastAt, time.now + delay);
        time.in(lastAt - time.now, what);
    }
}
