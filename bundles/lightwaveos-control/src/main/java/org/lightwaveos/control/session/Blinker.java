/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;

/**
 * Blinks by brightness. The field is parked at what it was, so that nothing of the blinking is ever shown; at the end the
 * parked slot is sent, read back and if need be repeated like any command. A user's command replaces the slot, which
 * ends the blinking then and there.
 */
final class Blinker {

    /** Three flashes, and the level in between; the last return is the parked slot's. */
    private static final int LEVELS = 5;

    /** Below this a flash goes up, from it on a flash goes dark: either way it is seen, and nobody is blinded. */
    private static final int BRIGHT = 64;

    private static final int FLASH_UP = 160;

    private final Out out;
    private final FieldBook book;
    private final List<Long> tickets = new ArrayList<>();
    private @Nullable Slot<Integer> parked;
    private int base;
    private int sent;
    private long nextAt = Times.NEVER;

    Blinker(Out out, FieldBook book) {
        this.out = out;
        this.book = book;
    }

    void start(long ticket, long now) {
        if (parked == null) {
            int shown = book.shown().get(LightField.BRIGHTNESS).orElse(-1);
            if (shown < 0) {
                end(ticket, Optional.of("the device's brightness is unknown"));
                return;
            }
            base = shown;
            sent = 0;
            nextAt = now;
            parked = book.park(LightField.BRIGHTNESS, shown, now);
        }
        tickets.add(ticket);
    }

    /** When there is something to send: a flash. */
    long flashAt() {
        return sent < LEVELS ? nextAt : Times.NEVER;
    }

    /** When {@link #tick} has the end to see to. */
    long endAt() {
        return sent < LEVELS ? Times.NEVER : nextAt;
    }

    /** The brightness to send now. */
    int flash(long now) {
        boolean up = sent % 2 == 0;
        sent++;
        nextAt = now + Times.BLINK;
        return up ? (base < BRIGHT ? FLASH_UP : 0) : base;
    }

    /** To be called after every event: notices that the blinking is over, in whichever way. */
    void tick(long now) {
        @Nullable Slot<Integer> mine = parked;
        if (mine == null) {
            return;
        }
        if (book.slot(LightField.BRIGHTNESS) != mine) {
            finish(Optional.empty());
        } else if (mine.is(Slot.Stage.PARKED) && sent == LEVELS && now >= nextAt) {
            nextAt = Times.NEVER;
            mine.again();
        }
    }

    void linkDown() {
        if (parked != null) {
            finish(Optional.of("the connection was lost"));
        }
    }

    private void finish(Optional<String> failure) {
        parked = null;
        nextAt = Times.NEVER;
        tickets.forEach(ticket -> end(ticket, failure));
        tickets.clear();
    }

    void end(long ticket, Optional<String> failure) {
        out.add(new Tell.TicketEnded(ticket, failure));
    }
}
