/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.LightField;

/**
 * Blinks by brightness. The field is parked at what it was, so that nothing of the blinking is ever shown; at the end the
 * parked slot is sent, read back and if need be repeated like any command. A user's command replaces the slot, which
 * ends the blinking then and there.
 */
public final class Blinker {

    /** Three flashes, and the level in between; the last return is the parked slot's. */
    private static final int LEVELS = 5;

    /** Below this a flash goes up, from it on a flash goes dark: either way it is seen, and nobody is blinded. */
    private static final int BRIGHT = 64;

    private static final int FLASH_UP = 160;

    /** Between two levels, ms. */
    private static final long BLINK = 250;

    private final Consumer<Tell> out;
    private final Book<LightField, Integer> book;
    private final List<Long> tickets = new ArrayList<>();
    private @Nullable Slot<Integer> parked;
    private int base;
    private int sent;
    private long nextAt = DeviceMachine.NEVER;

    /**
     * @param out takes what is to be told
     * @param book of the light
     */
    public Blinker(Consumer<Tell> out, Book<LightField, Integer> book) {
        this.out = out;
        this.book = book;
    }

    public void start(long ticket, long now) {
        if (parked == null) {
            @Nullable Integer shown = book.value(LightField.BRIGHTNESS);
            if (shown == null) {
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
    public long flashAt() {
        return sent < LEVELS ? nextAt : DeviceMachine.NEVER;
    }

    /** When {@link #tick} has the end to see to. */
    public long endAt() {
        return sent < LEVELS ? DeviceMachine.NEVER : nextAt;
    }

    /** The brightness to send now. */
    public int flash(long now) {
        boolean up = sent % 2 == 0;
        sent++;
        nextAt = now + BLINK;
        return up ? (base < BRIGHT ? FLASH_UP : 0) : base;
    }

    /** To be called after every event: notices that the blinking is over, in whichever way. */
    public void tick(long now) {
        @Nullable Slot<Integer> mine = parked;
        if (mine == null) {
            return;
        }
        if (book.slot(LightField.BRIGHTNESS) != mine) {
            finish(Optional.empty());
        } else if (mine.is(Slot.Stage.PARKED) && sent == LEVELS && now >= nextAt) {
            nextAt = DeviceMachine.NEVER;
            mine.again();
        }
    }

    public void linkDown() {
        if (parked != null) {
            finish(Optional.of("the connection was lost"));
        }
    }

    private void finish(Optional<String> failure) {
        parked = null;
        nextAt = DeviceMachine.NEVER;
        tickets.forEach(ticket -> end(ticket, failure));
        tickets.clear();
    }

    /** Nothing more is done for the ticket. */
    public void end(long ticket, Optional<String> failure) {
        out.accept(new Tell.TicketEnded(ticket, failure));
    }
}
