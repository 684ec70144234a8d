/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells the statuses that a device pushes by the clock from those that it pushes because of a change. */
final class StatusRhythm {

    /** In one period a device pushes 100 at most. */
    private static final int MOST = 128;

    private final Deque<Long> last = new ArrayDeque<>();

    /** A new connection: another clock. */
    void renew() {
        last.clear();
    }

    /** Takes note of a status that comes now. One a period after another is by the clock, and so may be the very first. */
    boolean isOutOfTurn(long now) {
        while (!last.isEmpty()
                && (now - last.peekFirst() > Times.STATUS_PERIOD + Times.STATUS_JITTER || last.size() >= MOST)) {
            last.removeFirst();
        }
        boolean first = last.isEmpty();
        boolean inTurn = last.stream().anyMatch(at -> now - at >= Times.STATUS_PERIOD - Times.STATUS_JITTER);
        last.addLast(now);
        return !first && !inTurn;
    }
}
