/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/**
 * Blinks by brightness. The field is parked at what it was, so that nothing of it is ever shown; at the end the parked slot is
 * sent and read back like any command. A command for the brightness replaces the slot, which ends the blinking.
 */
final class Blinker implements Speaker {

    /** Three flashes, and the level in between; the last return is the parked slot's. */
    private static final int LEVELS = 5;

    /** Below this a flash goes up, from it on a flash goes dark: either way it is seen, and nobody is blinded. */
    private static final int BRIGHT = 64;

    private static final int FLASH_UP = 160;

    private final Out out;
    private final LightBook book;
    private final List<Long> tickets = new ArrayList<>();
    private @Nullable Slot<Integer> parked;
    private int base;
    private int done;
    private long nextAt = Times.NEVER;

    Blinker(Out out, LightBook book) {
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
            done = 0;
            nextAt = now;
            parked = book.park(LightField.BRIGHTNESS, shown, now);
        }
        tickets.add(ticket);
    }

    @Override
    public long wantedAt() {
        return done < LEVELS ? nextAt : Times.NEVER;
    }

    @Override
    public long neededBy() {
        return wantedAt();
    }

    /** When {@link #tick} has the end to see to. */
    long endAt() {
        return done < LEVELS ? Times.NEVER : nextAt;
    }

    @Override
    public Job speak(long now) {
        boolean flash = done % 2 == 0;
        int level = flash ? (base < BRIGHT ? FLASH_UP : 0) : base;
        done++;
        nextAt = now + Times.BLINK;
        return new Level(level);
    }

    /** To be called after every event: notices that the blinking is over, in whichever way. */
    void tick(long now) {
        @Nullable Slot<Integer> mine = parked;
        if (mine == null) {
            return;
        }
        if (book.slot(LightField.BRIGHTNESS) != mine) {
            finish(Optional.empty());
        } else if (mine.is(Slot.Stage.PARKED) && done == LEVELS && now >= nextAt) {
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

    /** One level; if it goes lost, the blinking looks a little odd. */
    private static final class Level implements Job {

        private final int level;

        Level(int level) {
            this.level = level;
        }

        @Override
        public Request request() {
            return Request.set(LightField.BRIGHTNESS, level);
        }

        @Override
        public void answered(Answer answer, long now) {
            // the next level has its own time
        }

        @Override
        public void refused(Refused refused, long now) {
            // read back at the end
        }

        @Override
        public void unanswered(long now) {
            // read back at the end
        }
    }
}
