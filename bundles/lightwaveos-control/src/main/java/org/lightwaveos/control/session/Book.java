/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps apart what the device says and what the user wants, field by field. Shown is the truth overlaid by the slots; a
 * field with a slot is held: no report changes it, only the answer to a reading that was made for this slot.
 *
 * @param <F> names a field
 * @param <V> its values; equal ones are the same
 */
class Book<F extends Comparable<F>, V> {

    private final SortedMap<F, Slot<V>> slots = new TreeMap<>();
    private final SortedMap<F, V> truth = new TreeMap<>();
    private boolean changed;

    void want(F field, V value, OptionalInt transition, long now) {
        @Nullable Slot<V> old = slots.get(field);
        long since = old != null && old.is(Slot.Stage.WAITING) ? old.waitingSince : now;
        put(field, new Slot<>(value, transition, now, since, Times.HOLD, Slot.Stage.WAITING));
    }

    /** Holds the field at the value it shows, without sending. */
    Slot<V> park(F field, V value, long now) {
        Slot<V> slot = new Slot<>(value, OptionalInt.empty(), now, now, Times.SHORT_HOLD, Slot.Stage.PARKED);
        put(field, slot);
        return slot;
    }

    private void put(F field, Slot<V> slot) {
        slots.put(field, slot);
        changed = true;
    }

    @Nullable
    Slot<V> slot(F field) {
        return slots.get(field);
    }

    /** Takes the slot's value for true without asking. */
    void presume(F field, Slot<V> slot) {
        if (slots.get(field) == slot) {
            conclude(field, slot.value);
        }
    }

    /**
     * Something else has set the field to this value, or so it is said: to be read back, and to be set if it is not so.
     */
    void expect(F field, V value, long now) {
        Slot<V> slot = new Slot<>(value, OptionalInt.empty(), now, now, Times.HOLD, Slot.Stage.WAITING);
        slot.sent(now);
        put(field, slot);
    }

    /** Takes the values of such slots for true without asking: what is done next overrides them anyway. */
    void presumeAll(Predicate<F> fields) {
        Map.copyOf(slots).forEach((field, slot) -> {
            if (fields.test(field) && !slot.is(Slot.Stage.PARKED)) {
                conclude(field, slot.value);
            }
        });
    }

    /** All slots in this stage; a copy. */
    SortedMap<F, Slot<V>> slots(Slot.Stage stage) {
        SortedMap<F, Slot<V>> found = new TreeMap<>();
        slots.forEach((field, slot) -> {
            if (slot.is(stage)) {
                found.put(field, slot);
            }
        });
        return found;
    }

    /** Slots of these fields in this stage; a copy. */
    SortedMap<F, Slot<V>> slots(Set<F> fields, Slot.Stage stage) {
        SortedMap<F, Slot<V>> found = slots(stage);
        found.keySet().retainAll(fields);
        return found;
    }

    /** All slots, whatever their stage. */
    Map<F, Slot<V>> slots() {
        return Collections.unmodifiableMap(slots);
    }

    /** What the device has said last, as far as it counts. */
    Map<F, V> truth() {
        return Collections.unmodifiableMap(truth);
    }

    /** What is shown of the field, null while nothing is known. */
    @Nullable
    V value(F field) {
        @Nullable Slot<V> slot = slots.get(field);
        return slot == null ? truth.get(field) : slot.value;
    }

    /** The truth overlaid by what is wanted; a copy. */
    SortedMap<F, V> values() {
        SortedMap<F, V> values = new TreeMap<>(truth);
        slots.forEach((field, slot) -> values.put(field, slot.value));
        return values;
    }

    /** Fields that nobody here holds and whose reported value is news. */
    Set<F> news(Map<F, V> report) {
        Set<F> fields = new HashSet<>();
        report.forEach((field, value) -> {
            if (!slots.containsKey(field) && !value.equals(truth.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** Takes over the reported values of these fields. */
    void learn(Map<F, V> report, Set<F> fields) {
        for (F field : fields) {
            @Nullable V value = report.get(field);
            if (value != null) {
                truth.put(field, value);
                changed = true;
            }
        }
    }

    /** Forgets what is true of all other fields: the device has them no more. */
    void keepOnly(Set<F> fields) {
        changed |= truth.keySet().retainAll(fields);
    }

    /**
     * Judges the slots that a reading was made for by what it says. Slots replaced since then stay as they are.
     *
     * @param covered the slots that were due when the reading was asked for
     */
    void settle(Map<F, V> reading, Map<F, Slot<V>> covered, long now) {
        covered.forEach((field, slot) -> {
            if (slots.get(field) != slot || !slot.is(Slot.Stage.SENT)) {
                return;
            }
            @Nullable V said = reading.get(field);
            if (said == null) {
                if (!slot.askAgain(now)) {
                    untold(field, slot);
                }
            } else if (same(slot.value, said) || isExcused(field)) {
                conclude(field, slot.value);
            } else if (!slot.repeat()) {
                conclude(field, verdict(field, slot.value, said));
            }
        });
    }

    /** An answer could not be read. Those of its slots that have waited for one too often. */
    Map<F, Slot<V>> unreadable(Map<F, Slot<V>> covered, long now) {
        Map<F, Slot<V>> tired = new HashMap<>();
        covered.forEach((field, slot) -> {
            if (slots.get(field) == slot && slot.is(Slot.Stage.SENT) && !slot.askAgain(now)) {
                tired.put(field, slot);
            }
        });
        return tired;
    }

    /** Whether two values are the same to the device. */
    protected boolean same(V a, V b) {
        return a.equals(b);
    }

    /** Whether a reading that differs proves nothing. */
    protected boolean isExcused(F field) {
        return false;
    }

    /** What to believe after a repeated command that the device does not seem to follow. */
    protected V verdict(F field, V wanted, V said) {
        return said;
    }

    /** The device tells all of its fields, but not this one. */
    protected void untold(F field, Slot<V> slot) {
        forget(field, slot);
    }

    /** Those of the sent slots that have not been replaced by newer commands. */
    List<Slot<V>> current(Map<F, Slot<V>> sent) {
        List<Slot<V>> current = new ArrayList<>();
        sent.forEach((field, slot) -> {
            if (slots.get(field) == slot && slot.is(Slot.Stage.SENT)) {
                current.add(slot);
            }
        });
        return current;
    }

    /** The reading failed for good: believe what was last known. */
    void giveUp(Map<F, Slot<V>> covered) {
        covered.forEach(this::forget);
    }

    private void forget(F field, Slot<V> slot) {
        changed |= slots.remove(field, slot);
    }

    protected final void conclude(F field, V value) {
        truth.put(field, value);
        slots.remove(field);
        changed = true;
    }

    /** Nobody insists on anything any more: what has not been sent is dropped, and nothing is repeated. */
    void relent() {
        changed |= slots.values().removeIf(slot -> slot.is(Slot.Stage.WAITING));
        slots.values().forEach(Slot::relent);
    }

    /** The link is down: whatever is not known to have arrived is to be said again. */
    void linkDown() {
        slots.values().forEach(Slot::again);
    }

    /** Drops commands that waited too long for a link. */
    void dropStale(long now) {
        changed |= slots.values().removeIf(slot -> now - slot.commandedAt >= Times.COMMAND_KEPT);
    }

    /** When {@link #dropStale} has something to do. */
    long nextStale() {
        return slots.values().stream()
                .mapToLong(slot -> slot.commandedAt + Times.COMMAND_KEPT)
                .min()
                .orElse(Times.NEVER);
    }

    /** What is shown may have changed for other reasons. */
    void touch() {
        changed = true;
    }

    /** Whether anything shown may have changed since this was last asked. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
