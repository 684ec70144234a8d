/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What is yet to happen, in order. */
final class VirtualTime {

    private record Due(long at, long order, Runnable what) {}

    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long order;
    long now = 1_000;

    void in(long ms, Runnable what) {
        queue.add(new Due(now + ms, order++, what));
    }

    void run(long ms) {
        long end = now + ms;
        while (!queue.isEmpty() && queue.peek().at() <= end) {
            Due due = queue.poll();
            now = Math.max(now, due.at());
            due.what().run();
        }
        now = end;
    }
}
