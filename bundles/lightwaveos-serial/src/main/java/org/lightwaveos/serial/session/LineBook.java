/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.control.machine.Book;
import org.lightwaveos.control.machine.Holds;
import org.lightwaveos.control.machine.Slot;

/**
 * A book of a device on a serial port, whose values are whole numbers.
 *
 * @param <F> names a field
 */
class LineBook<F extends Comparable<F>> extends Book<F, Integer> {

    private static final Holds AT_ONCE = new Holds(Times.SETTLES, Times.SETTLES);
    private static final Holds BY_TRANSITION = new Holds(Times.TRANSITION_SETTLES, Times.TRANSITION_SETTLES);

    @Override
    protected Holds holds(OptionalInt transition) {
        return transition.isPresent() ? BY_TRANSITION : AT_ONCE;
    }

    @Override
    protected Holds parkedHolds() {
        return AT_ONCE;
    }

    /** Takes over what is told of fields that nobody holds. */
    void learn(Map<F, Integer> told) {
        learn(told, news(told));
    }

    /** The slots that a reading made now may settle. */
    Map<F, Slot<Integer>> due(long now) {
        return due(field -> true, now);
    }

    /** When a reading can settle what has been sent; NEVER if nothing is to be settled. */
    long settlesAt() {
        return settlesAt(field -> true, Times.READING_WAITS);
    }

    /** Judges the slots that a reading was made for. What it does not tell is as commanded: there is no better knowledge. */
    void settle(Map<F, Integer> reading, Map<F, Slot<Integer>> covered) {
        judge(reading, covered, (field, slot) -> conclude(field, slot.value));
    }

    /** Since when something waits to be sent; NEVER if nothing does. */
    long waitingSince() {
        long first = Times.NEVER;
        for (Slot<Integer> slot : slots().values()) {
            if (slot.is(Slot.Stage.WAITING)) {
                first = Math.min(first, slot.waitingSince);
            }
        }
        return first;
    }
}
