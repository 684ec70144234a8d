/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.PriorityQueue;

/** Virtual time, in milliseconds, and what is to happen in it. */
final class Timeline {

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long now;
    private long sequence;

    long now() {
        return now;
    }

    /** Has it happen after the delay; what is due at the same time happens in the order of its being asked for. */
    void after(long delayMs, Runnable action) {
        at(now + Math.max(0, delayMs), action);
    }

    void at(long timeMs, Runnable action) {
        events.add(new Event(Math.max(now, timeMs), sequence++, action));
    }

    /** Lets everything happen up to the time, that time included. */
    void runUntil(long timeMs) {
        while (!events.isEmpty() && events.peek().timeMs <= timeMs) {
            Event event = events.poll();
            now = event.timeMs;
            event.action.run();
        }
        now = timeMs;
    }

    private record Event(long timeMs, long sequence, Runnable action) implements Comparable<Event> {

        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(timeMs, other.timeMs);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
