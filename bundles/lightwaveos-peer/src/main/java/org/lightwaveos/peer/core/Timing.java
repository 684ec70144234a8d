/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

/**
 * The times that a peer goes by, in milliseconds.
 *
 * @param discoverMs how long a peer that has just started waits for others before it leads alone
 * @param coalesceMs shortest time between two states to the same member; a tenth of what a person takes for a delay
 * @param settleMs how long a new leader waits for a member to tell of a newer light before it speaks
 * @param antiEntropyMs a state is sent this long after the last one, changed or not
 * @param quietMs silence on a connection that firmware has opened: it crashes on a state before its first election
 * @param serverQuietMs the same on a connection to firmware that has not dialled us: it elects 5 s after its start
 * @param confirmMs a change sent to the leader is sent again when it is not confirmed by then
 * @param confirmTries how often it is sent in all before the leader's word counts
 * @param pingMs pause between two signs of life of our own peers; suspicion begins at twice that
 * @param convictMs silence after which one of our own peers counts as dead: within 5 s of its death
 * @param firmwarePingMs pause between two PING frames to firmware
 * @param firmwareSilenceMs silence after which firmware counts as dead: before its third heartbeat is missed, within 30 s
 * @param challengeMs how long a connection has to prove that it lives when another one claims its UUID
 * @param stableMs a connection that has stood so long makes the next loss count as the first
 */
public record Timing(
        long discoverMs,
        long coalesceMs,
        long settleMs,
        long antiEntropyMs,
        long quietMs,
        long serverQuietMs,
        long confirmMs,
        int confirmTries,
        long pingMs,
        long convictMs,
        long firmwarePingMs,
        long firmwareSilenceMs,
        long challengeMs,
        long stableMs) {

    /** What the sync protocol (section 5) and the bar of 100 ms lead to. */
    public static final Timing DEFAULT =
            new Timing(2_000, 30, 100, 30_000, 1_000, 6_000, 700, 4, 1_500, 4_500, 10_000, 28_000, 1_000, 30_000);
}
