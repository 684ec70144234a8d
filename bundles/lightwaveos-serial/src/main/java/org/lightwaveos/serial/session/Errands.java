/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** What is to be done once, each for a ticket. Never said twice by us: the user knows better whether to. */
final class Errands implements Speaker {

    /** More than a person asks for in a second. */
    private static final int MOST = 16;

    private final Out out;
    private final Deque<Errand> waiting = new ArrayDeque<>();
    private @Nullable Errand underWay;

    Errands(Out out) {
        this.out = out;
    }

    void add(Request request, long ticket, LongConsumer done, long now) {
        if (waiting.size() == MOST) {
            end(ticket, Optional.of("too much is waiting already"));
        } else {
            waiting.add(new Errand(request, ticket, done, now));
        }
    }

    void down() {
        Optional<String> lost = Optional.of("the connection was lost");
        @Nullable Errand mine = underWay;
        if (mine != null) {
            end(mine.ticket, lost);
        }
        underWay = null;
        waiting.forEach(errand -> end(errand.ticket, lost));
        waiting.clear();
    }

    void end(long ticket, Optional<String> failure) {
        out.add(new Tell.TicketEnded(ticket, failure));
    }

    @Override
    public long wantedAt() {
        return waiting.isEmpty() ? Times.NEVER : waiting.element().since;
    }

    @Override
    public long neededBy() {
        return wantedAt();
    }

    @Override
    public Job speak(long now) {
        Errand errand = waiting.remove();
        underWay = errand;
        return errand;
    }

    private final class Errand implements Job {

        private final Request request;
        private final long ticket;
        private final LongConsumer done;
        private final long since;

        Errand(Request request, long ticket, LongConsumer done, long since) {
            this.request = request;
            this.ticket = ticket;
            this.done = done;
            this.since = since;
        }

        @Override
        public Request request() {
            return request;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public void answered(Answer answer, long now) {
            underWay = null;
            done.accept(now);
            end(ticket, Optional.empty());
        }

        @Override
        public void refused(Refused refused, long now) {
            underWay = null;
            end(ticket, Optional.of("the device refuses: " + refused.text()));
        }

        @Override
        public void unanswered(long now) {
            underWay = null;
            end(ticket, Optional.of("the device does not answer"));
        }
    }
}
