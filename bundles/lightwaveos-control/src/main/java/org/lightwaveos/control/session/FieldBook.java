/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumSet;
import java.util.Set;
import org.lightwaveos.control.machine.HueDoubt;
import org.lightwaveos.control.machine.LightTeller;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** The book of the light's fields, with what is special about the hue. */
final class FieldBook extends NetworkBook<LightField, Integer> {

    /** Fields that the device takes and tells by REST only (device facts, section 2.7). */
    static final Set<LightField> REST_FIELDS = Set.of(LightField.MOOD, LightField.FADE_AMOUNT);

    /** Fields of {@code parameters.set}. */
    static final Set<LightField> PARAMETERS = parameters();

    private final HueDoubt hue = new HueDoubt();
    private final LightTeller teller = new LightTeller();

    private static Set<LightField> parameters() {
        EnumSet<LightField> fields = EnumSet.allOf(LightField.class);
        fields.removeAll(REST_FIELDS);
        fields.remove(LightField.EFFECT);
        return Set.copyOf(fields);
    }

    LightState shown() {
        return LightState.of(values());
    }

    /** Fields that nobody here holds and whose reported value is news. */
    Set<LightField> news(LightState report) {
        return news(report.values());
    }

    /** A live reading without what is not to be believed. */
    LightState credible(LightState reading) {
        return slot(LightField.HUE) != null
                ? reading.without(LightField.HUE)
                : hue.credible(reading, LightState.of(truth()));
    }

    /** What is told of fields that nobody here holds. */
    LightState unheld(LightState told) {
        LightState rest = told;
        for (LightField field : slots().keySet()) {
            rest = rest.without(field);
        }
        return rest;
    }

    /** Whether the hue has been seen to turn by itself. */
    boolean isHueTurning() {
        return hue.turns();
    }

    /** Whether only another live reading can tell what the hue is. */
    boolean wantsHueSample() {
        return hue.wantsSample();
    }

    /** Whether a push says of the hue what a reading should look into. */
    boolean isHueDoubtful(LightState push) {
        return !hue.turns() && news(push).contains(LightField.HUE);
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

    /** The device never says: the command is the best knowledge there is. */
    @Override
    protected void untold(LightField field, Slot<Integer> slot) {
        conclude(field, slot.value);
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
