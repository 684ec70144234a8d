/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pty;

/** Lets bytes through no faster than a line would bring them. A pseudo-terminal has no baud rate of its own. */
final class Pace {

    private static final long SECOND_NS = 1_000_000_000;

    /** What a busy machine may catch up on. */
    private static final long LAG_NS = 4_000_000;

    private volatile long bytesPerSecond; // 0 for no limit
    private long credit; // bytes times ns, as is the rate
    private long lastNs;

    void set(long bytes) {
        bytesPerSecond = bytes;
    }

    /** How many bytes may pass now, at most so many. */
    int allowed(long nowNs, int most) {
        long rate = bytesPerSecond;
        if (rate == 0) {
            return most;
        }
        credit += Math.min(LAG_NS, Math.max(0, nowNs - lastNs)) * rate;
        credit = Math.min(credit, LAG_NS * rate);
        lastNs = nowNs;
        return (int) Math.min(most, credit / SECOND_NS);
    }

    /** So many have passed. */
    void passed(int bytes) {
        credit -= bytesPerSecond == 0 ? 0 : bytes * SECOND_NS;
    }
}
