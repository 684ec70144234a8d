/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.machine.HueDoubt;
import org.lightwaveos.control.machine.LightTeller;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** The book of the light, with what is special about the hue and about the order of its fields. */
final class LightBook extends LineBook<LightField> {

    /** What people see first comes first; after a whole state in this order one reading, so it costs 12 lines. */
    static final List<LightField> ORDER = List.of(
            LightField.BRIGHTNESS,
            LightField.EFFECT,
            LightField.PALETTE,
            LightField.SPEED,
            LightField.HUE,
            LightField.SATURATION,
            LightField.INTENSITY,
            LightField.COMPLEXITY,
            LightField.VARIATION,
            LightField.MOOD,
            LightField.FADE_AMOUNT);

    private final HueDoubt hue = new HueDoubt();
    private final LightTeller teller = new LightTeller();
    private long roundBegan = -1;

    /**
     * The next field to be sent: in order, but all that waited when a round began come before what has come since. So a knob
     * that is being turned leaves the others their turn.
     */
    @Nullable
    LightField next(long now) {
        Map<LightField, Slot<Integer>> waiting = slots(Slot.Stage.WAITING);
        if (waiting.values().stream().noneMatch(slot -> slot.waitingSince <= roundBegan)) {
            roundBegan = now;
        }
        for (LightField field : ORDER) {
            @Nullable Slot<Integer> slot = waiting.get(field);
            if (slot != null && slot.waitingSince <= roundBegan) {
                return field;
            }
        }
        return null;
    }

    LightState shown() {
        return LightState.of(values());
    }

    /** Takes over a live reading. What it says of fields that nobody holds, without a hue in doubt. */
    LightState read(LightState reading, Map<LightField, Slot<Integer>> covered) {
        settle(reading.values(), covered);
        LightState live = slot(LightField.HUE) != null
                ? reading.without(LightField.HUE)
                : hue.credible(reading, LightState.of(truth()));
        for (LightField field : slots().keySet()) {
            live = live.without(field);
        }
        learn(live.values());
        return live;
    }

    boolean wantsHueSample() {
        return hue.wantsSample();
    }

    @Override
    protected boolean isExcused(LightField field) {
        return field == LightField.HUE && hue.turns();
    }

    /** A hue that may be turning is no disproof: later readings show whether it stands elsewhere. */
    @Override
    protected Integer verdict(LightField field, Integer wanted, Integer said) {
        return field == LightField.HUE ? wanted : said;
    }

    @Override
    public void linkDown() {
        hue.renew();
        super.linkDown();
    }

    /** Tells the listener what has changed since it was last told. */
    void tell(Out out) {
        if (takeChanged()) {
            teller.tell(shown(), out::add);
        }
    }

    /** Tells the listener everything. */
    void tellAll(Out out) {
        teller.tellAll(shown(), out::add);
    }
}
