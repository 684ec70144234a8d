/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/**
 * When the device speaks unasked (device facts, section 2.6): a status every 5 s and after changes, two never closer
 * than 50 ms; a zones frame at most every 250 ms; nothing for 600 ms after a connect. What falls into a pause is lost.
 */
final class BroadcastSchedule {

    static final long STATUS_MS = 5_000;
    static final long COALESCE_MS = 50;
    static final long ZONES_MS = 250;
    static final long MUTE_MS = 600;

    private boolean statusWanted;
    private long periodicMs;
    private long statusMs;
    private long zonesMs;
    /** 0 for never, as in the device. */
    private long connectMs;

    /** A client was admitted. */
    void connected(long nowMs) {
        connectMs = nowMs;
    }

    /** A change asks for a status. */
    void wantStatus() {
        statusWanted = true;
    }

    /** Forgets what was asked for. */
    void cancel() {
        statusWanted = false;
    }

    /** Whether a status falls due now; if so it counts as sent, even if {@link #isMuted} swallows it. */
    boolean takeStatus(long nowMs) {
        if (nowMs - periodicMs >= STATUS_MS) {
            periodicMs = nowMs;
            statusWanted = true;
        }
        if (!statusWanted || nowMs - statusMs < COALESCE_MS) {
            return false;
        }
        statusMs = nowMs;
        statusWanted = false;
        return true;
    }

    /** Whether a zones frame that is asked for now may go out; if so it counts as sent. Ask {@link #isMuted} first. */
    boolean takeZones(long nowMs) {
        if (nowMs - zonesMs < ZONES_MS) {
            return false;
        }
        zonesMs = nowMs;
        return true;
    }

    /** Whether broadcasts are held back after a connect. */
    boolean isMuted(long nowMs) {
        return connectMs != 0 && nowMs - connectMs < MUTE_MS;
    }
}
