/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps apart what the device says and what the user wants, field by field. Shown is the truth overlaid by the slots; a
 * field with a slot is held: no report changes it, only the answer to a reading that was made for this slot.
 *
 * @param <F> names a field
 * @param <V> its values; equal ones are the same
 */
public abstract class Book<F extends Comparable<F>, V> {

    /** A command that could not be sent for longer is not what the user wants any more; ms. */
    private static final long COMMAND_KEPT = 30_000;

    private final SortedMap<F, Slot<V>> slots = new TreeMap<>();
    private final SortedMap<F, V> truth = new TreeMap<>();
    private boolean changed;

    public void want(F field, V value, OptionalInt transition, long now) {
        @Nullable Slot<V> old = slots.get(field);
        long since = old != null && old.is(Slot.Stage.WAITING) ? old.waitingSince : now;
        put(field, new Slot<>(value, transition, now, since, holds(transition), Slot.Stage.WAITING));
    }

    /** Holds the field at the value it shows, without sending. */
    public Slot<V> park(F field, V value, long now) {
        Slot<V> slot = new Slot<>(value, OptionalInt.empty(), now, now, parkedHolds(), Slot.Stage.PARKED);
        put(field, slot);
        return slot;
    }

    /**
     * Something else has set the field to this value, or so it is said: to be read back, and to be set if it is not so.
     */
    public void expect(F field, V value, long now) {
        Slot<V> slot = new Slot<>(value, OptionalInt.empty(), now, now, holds(OptionalInt.empty()), Slot.Stage.WAITING);
        slot.sent(now);
        put(field, slot);
    }

    private void put(F field, Slot<V> slot) {
        slots.put(field, slot);
        changed = true;
    }

    public @Nullable Slot<V> slot(F field) {
        return slots.get(field);
    }

    /** Whether the slot has not been replaced. */
    public boolean isCurrent(F field, Slot<V> slot) {
        return slots.get(field) == slot;
    }

    /** All slots in this stage; a copy. */
    public SortedMap<F, Slot<V>> slots(Slot.Stage stage) {
        SortedMap<F, Slot<V>> found = new TreeMap<>();
        slots.forEach((field, slot) -> {
            if (slot.is(stage)) {
                found.put(field, slot);
            }
        });
        return found;
    }

    /** All slots, whatever their stage. */
    public Map<F, Slot<V>> slots() {
        return Collections.unmodifiableMap(slots);
    }

    /** The slots that a reading of these fields made now may settle; a copy. */
    public SortedMap<F, Slot<V>> due(Predicate<F> fields, long now) {
        SortedMap<F, Slot<V>> due = slots(Slot.Stage.SENT);
        due.entrySet().removeIf(e -> !fields.test(e.getKey()) || e.getValue().settlesAt() > now);
        return due;
    }

    /**
     * When a reading of these fields can settle what has been sent, so that a burst of commands costs one: when the last of them
     * may be believed, but not much later than the first. NEVER if nothing is to be settled.
     *
     * @param waits how much later at most, ms
     */
    public long settlesAt(Predicate<F> fields, long waits) {
        long first = DeviceMachine.NEVER;
        long last = 0;
        for (Map.Entry<F, Slot<V>> e : slots.entrySet()) {
            long settles = fields.test(e.getKey()) ? e.getValue().settlesAt() : DeviceMachine.NEVER;
            if (settles != DeviceMachine.NEVER) {
                first = Math.min(first, settles);
                last = Math.max(last, settles);
            }
        }
        return first == DeviceMachine.NEVER ? first : Math.min(last, first + waits);
    }

    /** What the device has said last, as far as it counts. */
    public Map<F, V> truth() {
        return Collections.unmodifiableMap(truth);
    }

    /** What is shown of the field, null while nothing is known. */
    public @Nullable V value(F field) {
        @Nullable Slot<V> slot = slots.get(field);
        return slot == null ? truth.get(field) : slot.value;
    }

    /** The truth overlaid by what is wanted; a copy. */
    public SortedMap<F, V> values() {
        SortedMap<F, V> values = new TreeMap<>(truth);
        slots.forEach((field, slot) -> values.put(field, slot.value));
        return values;
    }

    /** Fields that nobody here holds and whose reported value is news. */
    public Set<F> news(Map<F, V> report) {
        Set<F> fields = new HashSet<>();
        report.forEach((field, value) -> {
            if (!slots.containsKey(field) && !value.equals(truth.get(field))) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** Takes over the reported values of these fields. */
    public void learn(Map<F, V> report, Set<F> fields) {
        for (F field : fields) {
            @Nullable V value = report.get(field);
            if (value != null) {
                truth.put(field, value);
                changed = true;
            }
        }
    }

    /**
     * Judges the slots that a reading was made for by what it says. Slots replaced since then stay as they are.
     *
     * @param covered the slots that were due when the reading was asked for
     * @param untold what of them the reading does not tell
     */
    protected final void judge(Map<F, V> reading, Map<F, Slot<V>> covered, BiConsumer<F, Slot<V>> untold) {
        covered.forEach((field, slot) -> {
            if (!isCurrent(field, slot) || !slot.is(Slot.Stage.SENT)) {
                return;
            }
            @Nullable V said = reading.get(field);
            if (said == null) {
                untold.accept(field, slot);
            } else if (same(slot.value, said) || isExcused(field)) {
                conclude(field, slot.value);
            } else if (!slot.repeat()) {
                conclude(field, verdict(field, slot.value, said));
            }
        });
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

    /** How long reports of a field with this command are not believed. */
    protected abstract Holds holds(OptionalInt transition);

    /** The same of a field that was parked. */
    protected abstract Holds parkedHolds();

    /** The field is not held any more: what was last known is believed. */
    protected final void drop(F field, Slot<V> slot) {
        changed |= slots.remove(field, slot);
    }

    /** Such fields are not held any more: what is asked of them cannot be. */
    public void dropSlots(Predicate<F> fields) {
        changed |= slots.keySet().removeIf(fields);
    }

    /** Such fields are not known any more. */
    public void forget(Predicate<F> fields) {
        changed |= truth.keySet().removeIf(fields);
    }

    /** Takes the value for true; the field is not held any more. */
    protected final void conclude(F field, V value) {
        truth.put(field, value);
        slots.remove(field);
        changed = true;
    }

    /** Nobody insists on anything any more: what has not been sent is dropped, and nothing is repeated. */
    public void relent() {
        changed |= slots.values().removeIf(slot -> slot.is(Slot.Stage.WAITING));
        slots.values().forEach(Slot::relent);
    }

    /** The link is down: whatever is not known to have arrived is to be said again. */
    public void linkDown() {
        slots.values().forEach(Slot::again);
    }

    /** Drops commands that waited too long for a link. */
    public void dropStale(long now) {
        changed |= slots.values().removeIf(slot -> now - slot.commandedAt >= COMMAND_KEPT);
    }

    /** When {@link #dropStale} has something to do. */
    public long nextStale() {
        return slots.values().stream()
                .mapToLong(slot -> slot.commandedAt + COMMAND_KEPT)
                .min()
                .orElse(DeviceMachine.NEVER);
    }

    /** What is shown may have changed for other reasons. */
    public void touch() {
        changed = true;
    }

    /** Whether anything shown may have changed since this was last asked. */
    public boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }
}
