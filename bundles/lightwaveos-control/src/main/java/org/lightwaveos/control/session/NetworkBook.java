/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.lightwaveos.control.machine.Book;
import org.lightwaveos.control.machine.Holds;
import org.lightwaveos.control.machine.Slot;

/**
 * A book of a device in the network: several fields travel in one message, answers leave fields out, and presets and steps set
 * fields that nobody here has commanded.
 *
 * @param <F> names a field
 * @param <V> its values; equal ones are the same
 */
class NetworkBook<F extends Comparable<F>, V> extends Book<F, V> {

    private static final Holds COMMANDED = new Holds(Times.HOLD, Times.SHORT_HOLD);
    private static final Holds AUTOMATIC = new Holds(Times.SHORT_HOLD, Times.SHORT_HOLD);

    @Override
    protected Holds holds(OptionalInt transition) {
        return COMMANDED;
    }

    @Override
    protected Holds parkedHolds() {
        return AUTOMATIC;
    }

    /**
     * Judges the slots that a reading was made for by what it says, see {@link #judge}. What it does not tell is asked for once
     * more.
     */
    void settle(Map<F, V> reading, Map<F, Slot<V>> covered, long now) {
        judge(reading, covered, (field, slot) -> {
            if (!slot.askAgain(now + Times.HOLD)) {
                untold(field, slot);
            }
        });
    }

    /** Takes the slot's value for true without asking. */
    void presume(F field, Slot<V> slot) {
        if (isCurrent(field, slot)) {
            conclude(field, slot.value);
        }
    }

    /** Takes the values of such slots for true without asking: what is done next overrides them anyway. */
    void presumeAll(Predicate<F> fields) {
        Map.copyOf(slots()).forEach((field, slot) -> {
            if (fields.test(field) && !slot.is(Slot.Stage.PARKED)) {
                conclude(field, slot.value);
            }
        });
    }

    /** Slots of these fields in this stage; a copy. */
    SortedMap<F, Slot<V>> slots(Set<F> fields, Slot.Stage stage) {
        SortedMap<F, Slot<V>> found = slots(stage);
        found.keySet().retainAll(fields);
        return found;
    }

    /** Forgets what is true of all other fields: the device has them no more. */
    void keepOnly(Set<F> fields) {
        forget(field -> !fields.contains(field));
    }

    /** An answer could not be read. Those of its slots that have waited for one too often. */
    Map<F, Slot<V>> unreadable(Map<F, Slot<V>> covered, long now) {
        Map<F, Slot<V>> tired = new HashMap<>();
        covered.forEach((field, slot) -> {
            if (isCurrent(field, slot) && slot.is(Slot.Stage.SENT) && !slot.askAgain(now + Times.HOLD)) {
                tired.put(field, slot);
            }
        });
        return tired;
    }

    /** The device tells all of its fields, but not this one. */
    protected void untold(F field, Slot<V> slot) {
        drop(field, slot);
    }

    /** Those of the sent slots that have not been replaced by newer commands. */
    List<Slot<V>> current(Map<F, Slot<V>> sent) {
        List<Slot<V>> current = new ArrayList<>();
        sent.forEach((field, slot) -> {
            if (isCurrent(field, slot) && slot.is(Slot.Stage.SENT)) {
                current.add(slot);
            }
        });
        return current;
    }

    /** The reading failed for good: believe what was last known. */
    void giveUp(Map<F, Slot<V>> covered) {
        covered.forEach(this::drop);
    }
}
