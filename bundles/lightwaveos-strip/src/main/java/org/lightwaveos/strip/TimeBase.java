/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.strip;

/**
 * Numbers pictures so that hosts agree on them: {@link #FRAMES} a second, as a device renders, since 1970. Where a host's clock
 * stood is read once, and from then on a clock counts that never jumps.
 *
 * @param originNanos a moment on that clock, ns
 * @param originEpochMs the same moment by the calendar, ms since 1970
 */
public record TimeBase(long originNanos, long originEpochMs) {

    /** Pictures a second. */
    public static final int FRAMES = 120;

    private static final long SECOND_MS = 1_000;
    private static final long MS_NS = 1_000_000;

    /** Number of the picture that is shown at a moment of the clock. */
    public long frameAt(long nanos) {
        long sinceMs = Math.floorDiv(nanos - originNanos, MS_NS);
        long restNs = Math.floorMod(nanos - originNanos, MS_NS);
        long ms = originEpochMs + sinceMs;
        long second = Math.floorDiv(ms, SECOND_MS);
        return second * FRAMES + (Math.floorMod(ms, SECOND_MS) * MS_NS + restNs) * FRAMES / (SECOND_MS * MS_NS);
    }

    /** When the picture begins to be shown, ms since 1970, rounded down. */
    public static long timeOf(long frame) {
        return Math.floorDiv(frame, FRAMES) * SECOND_MS + Math.floorMod(frame, FRAMES) * SECOND_MS / FRAMES;
    }
}
