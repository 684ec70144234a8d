/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

/**
 * Token bucket whose promise is simple: never more than {@code perSecond} takes in any second, the first ones at once.
 *
 * <p>A full bucket of {@code burst} empties at once, then one token comes every 1 / rate; within any half-open second
 * that makes {@code burst + rate - 1} takes, so the rate is {@code perSecond - burst + 1}. Integer arithmetic: a token is
 * 1000 units, a millisecond brings {@code rate} units.
 */
final class Bucket {

    private static final long TOKEN = 1_000;

    private final long capacity;
    private final long rate;
    private long units;
    private long at;

    Bucket(int perSecond, int burst) {
        if (burst < 1 || burst > perSecond) {
            throw new IllegalArgumentException("burst is 1.." + perSecond + ", not " + burst);
        }
        capacity = burst * TOKEN;
        rate = perSecond - burst + 1L;
        units = capacity;
    }

    boolean tryTake(long now) {
        refill(now);
        if (units < TOKEN) {
            return false;
        }
        units -= TOKEN;
        return true;
    }

    /** When the next take will succeed; {@code now} if it would at once. */
    long readyAt(long now) {
        refill(now);
        return units >= TOKEN ? now : now + (TOKEN - units + rate - 1) / rate;
    }

    private void refill(long now) {
        if (now > at) {
            // the subtraction first: a long pause must not overflow
            long enough = (capacity - units + rate - 1) / rate;
            units = now - at >= enough ? capacity : units + (now - at) * rate;
            at = now;
        }
    }
}
