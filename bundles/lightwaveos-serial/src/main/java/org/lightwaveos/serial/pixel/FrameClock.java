/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

/**
 * Says when frames are due: number n at the start and n / fps seconds, computed anew each time, so that nothing adds up. A
 * frame whose time has passed when the next one is due as well is left out. Not thread-safe.
 */
public final class FrameClock {

    private static final long SECOND = 1_000_000_000;

    private final long start;
    private final int fps;
    private long next;
    private long skipped;

    /**
     * A clock whose frame 0 is due at its start.
     *
     * @param start in ns, on any clock
     * @throws IllegalArgumentException if there is less than a frame a second
     */
    public FrameClock(long start, int fps) {
        if (fps < 1) {
            throw new IllegalArgumentException("frames a second are 1 or more, not " + fps);
        }
        this.start = start;
        this.fps = fps;
    }

    /** When the next frame is due, in ns. */
    public long nextDue() {
        return dueAt(next);
    }

    /** When a frame is, was or will be due, in ns. */
    public long dueAt(long frame) {
        // rounded up: at that time, and not before it, the frame counts as due
        return start + frame / fps * SECOND + (frame % fps * SECOND + fps - 1) / fps;
    }

    /** Takes the latest frame that is due; gives its number, or -1 while the next one is not due yet. */
    public long take(long now) {
        long since = now - start;
        if (since < 0) {
            return -1;
        }
        long latest = since / SECOND * fps + since % SECOND * fps / SECOND;
        if (latest < next) {
            return -1;
        }
        skipped += latest - next;
        next = latest + 1;
        return latest;
    }

    /** How many frames have been left out. */
    public long skipped() {
        return skipped;
    }

    public int fps() {
        return fps;
    }
}
