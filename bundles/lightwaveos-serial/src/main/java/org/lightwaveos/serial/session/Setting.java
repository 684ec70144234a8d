/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Map;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** A command on behalf of some slots. One that was not answered is said again: nobody knows whether it has arrived. */
final class Setting<F extends Comparable<F>> implements Job {

    private final Out out;
    private final LineBook<F> book;
    private final Map<F, Slot<Integer>> slots;
    private final Request request;

    Setting(Out out, LineBook<F> book, Map<F, Slot<Integer>> slots, Request request) {
        this.out = out;
        this.book = book;
        this.slots = slots;
        this.request = request;
        slots.values().forEach(Slot::underWay);
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public void answered(Answer answer, long now) {
        slots.values().forEach(slot -> slot.sent(now));
    }

    @Override
    public void refused(Refused refused, long now) {
        out.note("refused", "the device refuses " + request + ": " + refused.text());
        slots.values().forEach(slot -> slot.refused(now));
    }

    @Override
    public void unanswered(long now) {
        slots.forEach((field, slot) -> {
            if (book.isCurrent(field, slot)) {
                slot.again();
            }
        });
    }
}
