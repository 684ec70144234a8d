/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;

/**
 * The way to one device by Wi-Fi, for all that talk to it. What is lost is sent again by TCP and so is late, and all behind
 * it; what is sent while the device is out of range arrives when it is back.
 */
final class Air {

    /** First retransmission of TCP; each further one takes twice as long. */
    private static final long RETRANSMISSION_MS = 200;

    private static final int RETRANSMISSIONS = 4;
    private static final long LOOK_AGAIN_MS = 250;

    private final Timeline timeline;
    private final RandomGenerator random;
    private long minMs = 1;
    private long maxMs = 5;
    private double loss;
    private boolean cut;

    Air(Timeline timeline, RandomGenerator random) {
        this.timeline = timeline;
        this.random = random;
    }

    /** Frames that arrive in the order in which they are sent. */
    final class Pipe {

        private final Deque<Runnable> queue = new ArrayDeque<>();
        private long due;

        void carry(Runnable arrival) {
            queue.add(arrival);
            due = Math.max(due, timeline.now() + delay());
            timeline.at(due, this::arrive);
        }

        private void arrive() {
            if (cut) {
                timeline.after(LOOK_AGAIN_MS, this::arrive);
            } else {
                queue.poll().run();
            }
        }
    }

    void fair() {
        is(1, 5, 0);
        cut = false;
    }

    void is(long fastest, long slowest, double lost) {
        minMs = fastest;
        maxMs = slowest;
        loss = lost;
    }

    void cut(boolean out) {
        cut = out;
    }

    boolean isCut() {
        return cut;
    }

    /** The longest that a frame takes which is not lost. */
    long slowest() {
        return maxMs;
    }

    boolean loses() {
        return random.nextDouble() < loss;
    }

    long delay() {
        long delay = minMs + random.nextLong(maxMs - minMs + 1);
        for (int i = 0; i < RETRANSMISSIONS && loss > 0 && loses(); i++) {
            delay += RETRANSMISSION_MS << i;
        }
        return delay;
    }
}
