/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/** 50 WebSocket messages and 20 HTTP requests a second for each address; more of either blocks both for 5 s. */
final class RateLimiter {

    static final int MESSAGES_PER_WINDOW = 50;
    static final int REQUESTS_PER_WINDOW = 20;
    static final long WINDOW_MS = 1_000;
    static final long BLOCK_MS = 5_000;
    static final int RETRY_AFTER_S = 5;

    private final AddressTable addresses = new AddressTable();

    /** Counts a message; false if it is one too many or the address is blocked. */
    boolean allowMessage(String address, long nowMs) {
        AddressTable.Row row = addresses.findOrCreate(address, nowMs);
        if (row.isBlocked(nowMs)) {
            return false;
        }
        row.roll(nowMs, WINDOW_MS);
        if (row.first >= MESSAGES_PER_WINDOW) {
            row.blockedUntilMs = nowMs + BLOCK_MS;
            return false;
        }
        row.first++;
        return true;
    }

    /** Counts a request; false if it is one too many or the address is blocked. */
    boolean allowRequest(String address, long nowMs) {
        AddressTable.Row row = addresses.findOrCreate(address, nowMs);
        if (row.isBlocked(nowMs)) {
            return false;
        }
        row.roll(nowMs, WINDOW_MS);
        if (row.second >= REQUESTS_PER_WINDOW) {
            row.blockedUntilMs = nowMs + BLOCK_MS;
            return false;
        }
        row.second++;
        return true;
    }

    /** When the address may try again, in whole seconds. */
    int retryAfterSeconds(String address, long nowMs) {
        return addresses.retryAfterSeconds(address, nowMs, RETRY_AFTER_S);
    }
}
