/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.Optional;

/**
 * Keeps one address from connecting too often or twice (device facts, section 2.2). It has eight slots and never frees
 * one; an address that finds none is not guarded at all.
 */
final class ConnectionGuard {

    static final long COOLDOWN_MS = 2_000;
    /** A session that has not been heard for longer than this no longer keeps a second one out. */
    static final long IDLE_MS = 15_000;

    static final int SLOTS = 8;

    private static final class Entry {
        final String address;
        /** Time of the last attempt, refused or not; 0 for none. */
        long attemptMs;

        long heardMs;
        int sessions;

        Entry(String address) {
            this.address = address;
        }
    }

    private final Entry[] slots = new Entry[SLOTS];

    /** An attempt to connect; it restarts the 2 s in any case. Empty if nothing here speaks against it. */
    Optional<Refusal> attempt(String address, long nowMs, Faults faults) {
        Entry entry = findOrClaim(address);
        if (entry == null) {
            return Optional.empty();
        }
        boolean tooSoon = entry.attemptMs != 0 && nowMs - entry.attemptMs < COOLDOWN_MS;
        entry.attemptMs = nowMs;
        if (tooSoon && faults.has(Fault.RECONNECT_GUARD)) {
            return Optional.of(Refusal.TOO_FAST);
        }
        if (entry.sessions > 0 && faults.has(Fault.SINGLE_SESSION)) {
            return Optional.of(Refusal.SECOND_SESSION);
        }
        return Optional.empty();
    }

    /** A session from this address begins. */
    void admitted(String address, long nowMs) {
        Entry entry = find(address);
        if (entry != null) {
            entry.sessions++;
            entry.heardMs = nowMs;
        }
    }

    /** A data message came from this address; pings and pongs do not count. */
    void heard(String address, long nowMs) {
        Entry entry = find(address);
        if (entry != null) {
            entry.heardMs = nowMs;
        }
    }

    /** An admitted session from this address ended. */
    void ended(String address) {
        Entry entry = find(address);
        if (entry != null && entry.sessions > 0) {
            entry.sessions--;
        }
    }

    /** Forgets the sessions of addresses that have been quiet for too long; the sockets themselves stay open. */
    void sweep(long nowMs) {
        for (Entry entry : slots) {
            if (entry != null && nowMs - entry.heardMs > IDLE_MS) {
                entry.sessions = 0;
            }
        }
    }

    private Entry find(String address) {
        for (Entry entry : slots) {
            if (entry != null && entry.address.equals(address)) {
                return entry;
            }
        }
        return null;
    }

    private Entry findOrClaim(String address) {
        Entry known = find(address);
        if (known != null) {
            return known;
        }
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null) {
                slots[i] = new Entry(address);
                return slots[i];
            }
        }
        return null;
    }
}
