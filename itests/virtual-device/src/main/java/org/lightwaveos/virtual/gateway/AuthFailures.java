/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/** Five failed attempts to show a key within 60 s block an address for 300 s (device facts, section 2.5). */
final class AuthFailures {

    static final int LIMIT = 5;
    static final long WINDOW_MS = 60_000;
    static final long BLOCK_MS = 300_000;
    static final int RETRY_AFTER_S = 300;

    private final AddressTable addresses = new AddressTable();

    boolean isBlocked(String address, long nowMs) {
        return addresses.find(address).map(row -> row.isBlocked(nowMs)).orElse(false);
    }

    /** Counts a failure; true if the address is blocked from now on. */
    boolean failed(String address, long nowMs) {
        AddressTable.Row row = addresses.findOrCreate(address, nowMs);
        if (row.isBlocked(nowMs)) {
            return true;
        }
        row.roll(nowMs, WINDOW_MS);
        row.first++;
        if (row.first >= LIMIT) {
            row.blockedUntilMs = nowMs + BLOCK_MS;
            return true;
        }
        return false;
    }

    /** Forgets the failures of an address, not its block. */
    void succeeded(String address, long nowMs) {
        addresses.find(address).ifPresent(row -> {
            row.first = 0;
            row.windowStartMs = nowMs;
        });
    }

    int retryAfterSeconds(String address, long nowMs) {
        return addresses.retryAfterSeconds(address, nowMs, RETRY_AFTER_S);
    }
}
