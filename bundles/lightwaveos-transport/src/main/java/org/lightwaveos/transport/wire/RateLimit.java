/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

/** A bucket of tokens that refills steadily. The owner serialises the calls. */
public final class RateLimit {

    private final long tokenNs;
    private final long fullNs;
    private long fullAt;

    /**
     * @param perSecond refilled tokens per second, at least 1
     * @param burst tokens in a full bucket
     * @param nowNs the bucket is full now
     */
    public RateLimit(int perSecond, int burst, long nowNs) {
        tokenNs = 1_000_000_000L / perSecond;
        fullNs = tokenNs * burst;
        fullAt = nowNs;
    }

    /** Takes a token; false if there is none. */
    public boolean take(long nowNs) {
        long missing = Math.max(0, fullAt - nowNs);
        if (missing + tokenNs > fullNs) {
            return false;
        }
        fullAt = nowNs + missing + tokenNs;
        return true;
    }
}
