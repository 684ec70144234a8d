/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * Keeps apart what the device says and what the user wants, field by field. Shown is the truth overlaid by the slots; a
 * field with a slot is held: no report changes it, only the answer to a reading that was made for this slot.
 */
final class FieldBook {

    /** Fields that the device takes and tells by REST only (device facts, section 2.7). */
    static final Set<LightField> REST_FIELDS = Set.of(LightField.MOOD, LightField.FADE_AMOUNT);

    /** Fields of {@code parameters.set}. */
    static final Set<LightField> PARAMETERS = parameters();

    private final Map<LightField, Slot> slots = new EnumMap<>(LightField.class);
    private final HueDoubt hue = new HueDoubt();
    private LightState truth = LightState.UNKNOWN;
    private LightState told = LightState.UNKNOWN;

    private static Set<LightField> parameters() {
        EnumSet<LightField> fields = EnumSet.allOf(LightField.class);
        fields.removeAll(REST_FIELDS);
        fields.remove(LightField.EFFECT);
        return Set.copyOf(fields);
    }

    void want(LightField field, int value, OptionalInt transition, long now) {
        @Nullable Slot old = slots.get(field);
        long since = old != null && old.is(Slot.Stage.WAITING) ? old.waitingSince : now;
        slots.put(field, new Slot(value, transition, now, since, Times.HOLD, Slot.Stage.WAITING));
    }

    /** Holds the field at the value it shows, without sending. */
    Slot park(LightField field, int value, long now) {
        Slot slot = new Slot(value, OptionalInt.empty(), now, now, Times.SHORT_HOLD, Slot.Stage.PARKED);
        slots.put(field, slot);
        return slot;
    }

    @Nullable
    Slot slot(LightField field) {
        return slots.get(field);
    }

    /** Takes the slot's value for true without asking. */
    void presume(LightField field, Slot slot) {
        if (slots.get(field) == slot) {
            conclude(field, slot.value);
        }
    }

    /** Slots of these fields in this stage; a copy. */
    Map<LightField, Slot> slots(Set<LightField> fields, Slot.Stage stage) {
        Map<LightField, Slot> found = new EnumMap<>(LightField.class);
        slots.forEach((field, slot) -> {
            if (fields.contains(field) && slot.is(stage)) {
                found.put(field, slot);
            }
        });
        return found;
    }

    LightState shown() {
        LightState shown = truth;
        for (Map.Entry<LightField, Slot> e : slots.entrySet()) {
            shown = shown.with(e.getKey(), e.getValue().value);
        }
        return shown;
    }

    /** Fields that nobody here holds and whose reported value is news. */
    Set<LightField> news(LightState report) {
        Set<LightField> fields = report.differsFrom(truth);
        fields.removeAll(slots.keySet());
        return fields;
    }

    /** A live reading without what is not to be believed. */
    LightState credible(LightState reading) {
        return slots.containsKey(LightField.HUE) ? reading.without(LightField.HUE) : hue.credible(reading, truth);
    }

    /** Whether only another live reading can tell what the hue is. */
    boolean wantsHueSample() {
        return hue.wantsSample();
    }

    /** Whether a push says of the hue what a reading should look into. */
    boolean isHueDoubtful(LightState push) {
        return !hue.turns() && news(push).contains(LightField.HUE);
    }

    /** Takes over the reported values of these fields. */
    void learn(LightState report, Set<LightField> fields) {
        for (LightField field : fields) {
            report.get(field).ifPresent(value -> truth = truth.with(field, value));
        }
    }

    /**
     * Judges the slots that a reading was made for by what it says. Slots replaced since then stay as they are.
     *
     * @param covered the slots that were due when the reading was asked for
     */
    void settle(LightState reading, Map<LightField, Slot> covered, long now) {
        covered.forEach((field, slot) -> {
            if (slots.get(field) != slot || !slot.is(Slot.Stage.SENT)) {
                return;
            }
            OptionalInt said = reading.get(field);
            if (said.isEmpty()) {
                if (!slot.askAgain(now)) {
                    // the device never says: the command is the best knowledge there is
                    conclude(field, slot.value);
                }
            } else if (said.getAsInt() == slot.value) {
                conclude(field, slot.value);
            } else if (field == LightField.HUE && hue.turns()) {
                conclude(field, slot.value);
            } else if (!slot.repeat()) {
                // a hue that may be turning is no disproof: later readings show whether it stands elsewhere
                conclude(field, field == LightField.HUE ? slot.value : said.getAsInt());
            }
        });
    }

    /** The reading failed for good: believe what was last known. */
    void giveUp(Map<LightField, Slot> covered) {
        covered.forEach((field, slot) -> slots.remove(field, slot));
    }

    private void conclude(LightField field, int value) {
        truth = truth.with(field, value);
        slots.remove(field);
    }

    /** The link is down: whatever is not known to have arrived is to be said again. */
    void linkDown() {
        hue.renew();
        slots.values().forEach(Slot::again);
    }

    /** Drops commands that waited too long for a link. */
    void dropStale(long now) {
        slots.values().removeIf(slot -> now - slot.commandedAt >= Times.COMMAND_KEPT);
    }

    /** When {@link #dropStale} has something to do. */
    long nextStale() {
        return slots.values().stream()
                .mapToLong(slot -> slot.commandedAt + Times.COMMAND_KEPT)
                .min()
                .orElse(Times.NEVER);
    }

    /** Tells the listener what has changed since it was last told. */
    void tell(Out out) {
        LightState shown = shown();
        Set<LightField> changed = shown.differsFrom(told);
        told = shown;
        if (!changed.isEmpty()) {
            out.add(new SessionAction.LightIs(shown, changed));
        }
    }

    /** Tells the listener everything. */
    void tellAll(Out out) {
        told = shown();
        if (!told.values().isEmpty()) {
            out.add(new SessionAction.LightIs(told, told.values().keySet()));
        }
    }
}
