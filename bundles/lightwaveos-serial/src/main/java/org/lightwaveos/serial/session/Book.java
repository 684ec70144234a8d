/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps apart what the device says and what the user wants, field by field. Shown is the truth overlaid by the slots; a field
 * with a slot is held: only a reading that was made for this slot changes it.
 *
 * @param <F> names a field
 */
class Book<F extends Comparable<F>> {

    private final SortedMap<F, Slot> slots = new TreeMap<>();
    private final SortedMap<F, Integer> truth = new TreeMap<>();
    private boolean changed;

    void want(F field, int value, OptionalInt transition, long now) {
        @Nullable Slot old = slots.get(field);
        long since = old != null && old.is(Slot.Stage.WAITING) ? old.waitingSince : now;
        put(field, new Slot(value, transition, now, since, Slot.Stage.WAITING));
    }

    /** Nobody insists on anything any more: what has not been sent is dropped, and nothing is repeated. */
    void relent() {
        changed |= slots.values().removeIf(slot -> slot.is(Slot.Stage.WAITING));
        slots.values().forEach(Slot::relent);
    }

    /** Holds the field at this value, without sending. */
    Slot park(F field, int value, long now) {
        Slot slot = new Slot(value, OptionalInt.empty(), now, now, Slot.Stage.PARKED);
        put(field, slot);
        return slot;
    }

    private void put(F field, Slot slot) {
        slots.put(field, slot);
        changed = true;
    }

    @Nullable
    Slot slot(F field) {
        return slots.get(field);
    }

    /** Whether the slot has not been replaced. */
    boolean isCurrent(F field, Slot slot) {
        return slots.get(field) == slot;
    }

    /** All slots in this stage; a copy. */
    SortedMap<F, Slot> slots(Slot.Stage stage) {
        SortedMap<F, Slot> found = new TreeMap<>();
        slots.forEach((field, slot) -> {
            if (slot.is(stage)) {
                found.put(field, slot);
            }
        });
        return found;
    }

    Map<F, Slot> slots() {
        return Collections.unmodifiableMap(slots);
    }

    Map<F, Integer> truth() {
        return Collections.unmodifiableMap(truth);
    }

    /** The truth overlaid by what is wanted; a copy. */
    SortedMap<F, Integer> values() {
        SortedMap<F, Integer> values = new TreeMap<>(truth);
        slots.forEach((field, slot) -> values.put(field, slot.value));
        return values;
    }

    /** Takes over what is told of fields that nobody holds. */
    void learn(Map<F, Integer> told) {
        told.forEach((field, value) -> {
            if (!slots.containsKey(field) && !value.equals(truth.put(field, value))) {
                changed = true;
            }
        });
    }

    /** The slots that a reading made now may settle. */
    SortedMap<F, Slot> due(long now) {
        SortedMap<F, Slot> due = slots(Slot.Stage.SENT);
        due.values().removeIf(slot -> slot.settlesAt() > now);
        return due;
    }

    /** When a reading can settle what has been sent: the last slot, but not much later than the first. */
    long settlesAt() {
        long first = Times.NEVER;
        long last = 0;
        for (Slot slot : slots.values()) {
            long settles = slot.settlesAt();
            if (settles != Times.NEVER) {
                first = Math.min(first, settles);
                last = Math.max(last, settles);
            }
        }
        return first == Times.NEVER ? first : Math.min(last, first + Times.READING_WAITS);
    }

    /** Judges the slots that a reading was made for. What it does not tell is as commanded: there is no better knowledge. */
    void settle(Map<F, Integer> reading, Map<F, Slot> covered) {
        covered.forEach((field, slot) -> {
            if (slots.get(field) != slot || !slot.is(Slot.Stage.SENT)) {
                return;
            }
            int said = reading.getOrDefault(field, slot.value);
            if (said == slot.value || isExcused(field)) {
                conclude(field, slot.value);
            } else if (!slot.repeat()) {
                conclude(field, verdict(field, slot.value, said));
            }
        });
    }

    /** Whether a reading that differs proves nothing. */
    protected boolean isExcused(F field) {
        return false;
    }

    /** What to believe after a repeated command that the device does not seem to follow. */
    protected int verdict(F field, int wanted, int said) {
        return said;
    }

    private void conclude(F field, int value) {
        truth.put(field, value);
        slots.remove(field);
        changed = true;
    }

    /** What is asked of such fields cannot be. */
    void dropSlots(Predicate<F> fields) {
        changed |= slots.keySet().removeIf(fields);
    }

    /** Such fields are not known any more. */
    void forget(Predicate<F> fields) {
        changed |= truth.keySet().removeIf(fields);
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
        return earliest(slots.values(), true);
    }

    /** Since when something waits to be sent; NEVER if nothing does. */
    long waitingSince() {
        return earliest(slots.values(), false);
    }

    private static long earliest(Collection<Slot> slots, boolean stale) {
        long first = Times.NEVER;
        for (Slot slot : slots) {
            if (stale) {
                first = Math.min(first, slot.commandedAt + Times.COMMAND_KEPT);
            } else if (slot.is(Slot.Stage.WAITING)) {
                first = Math.min(first, slot.waitingSince);
            }
        }
        return first;
    }

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
