/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.DeedWriter;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.machine.Tell;

/**
 * Runs errands: deeds that are done once or not at all, in order. Each ends with its ticket; none is repeated, since a
 * second one might do what nobody asked for.
 */
final class Errands implements Line.Speaker {

    /** More at a time is no user but a rule gone wild. */
    private static final int MOST = 16;

    private record Errand(Deed deed, long ticket, long since, boolean again) {}

    private final Out out;
    private final Line line;
    private final Panel panel;
    private final Deque<Errand> waiting = new ArrayDeque<>();
    private boolean sleepy;

    /** @param panel hears when a deed goes out, and when the device has confirmed it */
    Errands(Out out, Line line, Panel panel) {
        this.out = out;
        this.line = line;
        this.panel = panel;
    }

    void add(Deed deed, long ticket, long now) {
        Optional<String> impossible = panel.impossible(deed);
        if (!line.isUp()) {
            end(ticket, "the device is not connected");
        } else if (impossible.isPresent()) {
            end(ticket, impossible.get());
        } else if (waiting.size() >= MOST) {
            end(ticket, "too many commands are waiting");
        } else {
            // what has just been commanded is rendered before it is saved
            long since = deed instanceof Deed.SavePreset ? now + Times.STEP_SETTLES : now;
            waiting.add(new Errand(deed, ticket, since, false));
        }
    }

    /** Whether the keeper of presets was found asleep since this was last asked. */
    boolean takeSleepy() {
        boolean was = sleepy;
        sleepy = false;
        return was;
    }

    void down() {
        waiting.forEach(errand -> end(errand.ticket(), "the connection was lost"));
        waiting.clear();
    }

    @Override
    public long wantedAt() {
        return waiting.isEmpty() ? Times.NEVER : waiting.element().since();
    }

    @Override
    public void speak(long now) {
        Errand errand = waiting.remove();
        if (DeedWriter.isAnswered(errand.deed())) {
            line.send(id -> DeedWriter.write(errand.deed(), id), new Request(errand, now), now);
            panel.sent(errand.deed(), now);
        } else {
            line.say(DeedWriter.write(errand.deed(), ""), now);
            panel.sent(errand.deed(), now);
            out.add(new Tell.TicketEnded(errand.ticket(), Optional.empty()));
        }
    }

    private void end(long ticket, String failure) {
        out.add(new Tell.TicketEnded(ticket, Optional.of(failure)));
    }

    private final class Request implements SocketRequest {

        private final Errand errand;
        private final long sentAt;

        Request(Errand errand, long sentAt) {
            this.errand = errand;
            this.sentAt = sentAt;
        }

        @Override
        public long sentAt() {
            return sentAt;
        }

        @Override
        public void answered(DeviceMessage message, long now) {
            panel.done(errand.deed(), message, now);
            out.add(new Tell.TicketEnded(errand.ticket(), Optional.empty()));
        }

        @Override
        public void refused(DeviceError error, long now) {
            boolean asleep = error.code().equals(DeviceError.INTERNAL_ERROR)
                    && errand.deed().needsWaking();
            if (asleep && !errand.again()) {
                sleepy = true;
                waiting.addFirst(new Errand(errand.deed(), errand.ticket(), now + Times.WAKING, true));
                return;
            }
            end(errand.ticket(), error.message().isEmpty() ? error.code() : error.message());
        }

        @Override
        public void unanswered(long now) {
            end(errand.ticket(), "the device did not answer");
        }

        /** The message itself was refused, so it has not been done. */
        @Override
        public void blocked(long now) {
            waiting.addFirst(errand);
        }

        @Override
        public void lost() {
            end(errand.ticket(), "the connection was lost");
        }
    }
}
