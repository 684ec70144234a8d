/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a limiter knows of eight addresses at most: the start of the running window, its counts, and until when the
 * address is blocked. A ninth address takes the place of the one whose window is oldest.
 */
final class AddressTable {

    private static final int SIZE = 8;

    /** One address's counts; owned by the limiter that uses the table. */
    static final class Row {
        final String address;
        long windowStartMs;
        long blockedUntilMs;
        int first;
        int second;

        private Row(String address, long nowMs) {
            this.address = address;
            this.windowStartMs = nowMs;
        }

        boolean isBlocked(long nowMs) {
            return blockedUntilMs > nowMs;
        }

        /** Starts a new window if the running one is older than {@code lengthMs}. */
        void roll(long nowMs, long lengthMs) {
            if (nowMs - windowStartMs > lengthMs) {
                windowStartMs = nowMs;
                first = 0;
                second = 0;
            }
        }
    }

    private final List<Row> rows = new ArrayList<>(SIZE);

    Optional<Row> find(String address) {
        return rows.stream().filter(row -> row.address.equals(address)).findFirst();
    }

    Row findOrCreate(String address, long nowMs) {
        return find(address).orElseGet(() -> create(address, nowMs));
    }

    /** Whole seconds, rounded up, until the block ends; {@code fallback} if there is none. */
    int retryAfterSeconds(String address, long nowMs, int fallback) {
        return find(address)
                .filter(row -> row.isBlocked(nowMs))
                .map(row -> (int) ((row.blockedUntilMs - nowMs + 999) / 1000))
                .orElse(fallback);
    }

    private Row create(String address, long nowMs) {
        Row row = new Row(address, nowMs);
        if (rows.size() < SIZE) {
            rows.add(row);
            return row;
        }
        int oldest = 0;
        for (int i = 1; i < SIZE; i++) {
            if (rows.get(i).windowStartMs < rows.get(oldest).windowStartMs) {
                oldest = i;
            }
        }
        rows.set(oldest, row);
        return row;
    }
}
