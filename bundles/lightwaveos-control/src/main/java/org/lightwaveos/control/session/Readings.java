/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.Map;
import java.util.function.Predicate;
import org.lightwaveos.control.machine.Book;
import org.lightwaveos.control.machine.Slot;

/**
 * Plans when to ask one source for the truth, so that a burst of commands over several fields costs one reading: the one
 * that is due when the last of them may be believed, but at most one hold later than the first.
 *
 * @param <F> names a field
 * @param <V> its values
 */
final class Readings<F extends Comparable<F>, V> {

    private final Book<F, V> book;
    private final Predicate<F> concerned;
    private long wantedAt = Times.NEVER;

    /** @param concerned the fields that the source tells */
    Readings(Book<F, V> book, Predicate<F> concerned) {
        this.book = book;
        this.concerned = concerned;
    }

    /** A reading no later than this. */
    void want(long at) {
        wantedAt = Math.min(wantedAt, at);
    }

    /** When the next reading is due, NEVER for none. */
    long dueAt() {
        return Math.min(wantedAt, book.settlesAt(concerned, Times.HOLD));
    }

    /** The slots that a reading made now may settle. Takes note that it is made. */
    Map<F, Slot<V>> begin(long now) {
        wantedAt = Times.NEVER;
        return book.due(concerned, now);
    }

    void clear() {
        wantedAt = Times.NEVER;
    }
}
