/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Map;
import org.lightwaveos.control.machine.Slot;

/** Plans when to ask for the truth of one book, so that a burst of commands costs one reading. */
final class Readings<F extends Comparable<F>> {

    private final LineBook<F> book;
    private final long period;
    private long wantedAt = Times.NEVER;
    private long readAt;

    /** @param period at least so often, ms */
    Readings(LineBook<F> book, long period) {
        this.book = book;
        this.period = period;
    }

    /** A reading no later than this. */
    void want(long at) {
        wantedAt = Math.min(wantedAt, at);
    }

    long dueAt() {
        return Math.min(Math.min(wantedAt, readAt + period), book.settlesAt());
    }

    /** The slots that a reading made now may settle. Takes note that it is made. */
    Map<F, Slot<Integer>> begin(long now) {
        wantedAt = Times.NEVER;
        readAt = now;
        return book.due(now);
    }
}
