/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.codec.CommandWriter;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.DeviceMessage.EffectsCurrent;
import org.lightwaveos.control.codec.DeviceMessage.Parameters;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.machine.Blinker;
import org.lightwaveos.control.machine.HueDoubt;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * Says by WebSocket what the book of the light wants said, and takes in the answers. What waits longest goes first, be it
 * a command or a question; all waiting parameters travel in one message.
 *
 * <p>A {@code parameters.set} fails whole on its first bad value. Ours are in range, but another firmware may have
 * narrower ranges: then each value is sent once more in a message of its own, so that one refusal costs no other value.
 */
final class SocketDesk implements Line.Speaker {

    private static final Set<LightField> EFFECT = Set.of(LightField.EFFECT);

    /** Nobody presses "next" more often before seeing anything. */
    private static final int MAX_STEPS = 20;

    private final Out out;
    private final FieldBook book;
    private final Line line;
    private final Readings<LightField, Integer> readings;
    private final Readings<LightField, Integer> effectReadings;
    private final Blinker blinker;
    private boolean reading;
    private long askedAt;
    private int attempt = 1;
    private int steps;
    private long stepsSince;
    private long lastLiveAt;
    private boolean news;

    SocketDesk(Out out, FieldBook book, Line line) {
        this.out = out;
        this.book = book;
        this.line = line;
        this.readings = new Readings<>(book, FieldBook.PARAMETERS::contains);
        this.effectReadings = new Readings<>(book, EFFECT::contains);
        this.blinker = new Blinker(out::add, book);
    }

    void up(long now) {
        attempt = 1;
        lastLiveAt = now;
        askedAt = now;
    }

    void down() {
        steps = 0;
        reading = false;
        readings.clear();
        effectReadings.clear();
        blinker.linkDown();
    }

    /** When the last live values came; a push soon after may be older than they are. */
    long lastLiveAt() {
        return lastLiveAt;
    }

    void wantReading(long at) {
        effectReadings.want(at);
    }

    /**
     * The device may have been restarted. Whoever has just spoken has not; a question that it owes us an answer to may have
     * been lost with its power, so it is asked another one.
     */
    void check(long now) {
        long settled = Math.max(lastLiveAt + Times.SEEN_CHECK, askedAt + Times.WAKE_SPACING);
        effectReadings.want(Math.max(now, settled));
        reading = false;
    }

    /** A reading at once; one that is planned a moment later, and for a reason, will do. */
    void look(long now) {
        if (Math.min(readings.dueAt(), effectReadings.dueAt()) > now + Times.STEP_SETTLES) {
            effectReadings.want(now);
        }
    }

    void step(int direction, long now) {
        if (steps == 0) {
            stepsSince = now;
        }
        steps = Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps + direction));
    }

    /** The user has chosen an effect: where steps would have led does not matter any more. */
    void dropSteps() {
        steps = 0;
    }

    void identify(long ticket, long now) {
        if (line.isUp()) {
            blinker.start(ticket, now);
        } else {
            blinker.end(ticket, Optional.of("the device is not connected"));
        }
    }

    /** Takes over what is credible of live values, and tells it. */
    void learn(LightState light, boolean first, long now) {
        LightState credible = book.credible(light);
        if (book.wantsHueSample()) {
            effectReadings.want(now + HueDoubt.SAMPLE_AFTER);
        }
        Set<LightField> fields = book.news(credible);
        book.learn(credible.values(), fields);
        news |= !fields.isEmpty();
        // by chance a turning hue is just where it should be, and at first nobody knows whether it turns
        LightState sure = first || book.isHueTurning() ? credible.without(LightField.HUE) : credible;
        out.add(new Tell.Confirmed(book.unheld(sure), first));
    }

    /** Whether something has changed that nobody here asked for, since this was last asked. */
    boolean takeNews() {
        boolean was = news;
        news = false;
        return was;
    }

    /** Something goes out that changes the light in more ways than one: all of it is to be read soon. */
    void expectChange(long now) {
        effectReadings.want(now + Times.STEP_SETTLES);
        news = true;
    }

    /** To be called after every event. */
    void tick(long now) {
        blinker.tick(now);
    }

    /** When {@link #tick} has something to do. */
    long alarmAt() {
        return blinker.endAt();
    }

    @Override
    public long wantedAt() {
        long commands = Math.min(Math.min(since(FieldBook.PARAMETERS), since(EFFECT)), stepsWaitingSince());
        return Math.min(Math.min(commands, blinker.flashAt()), readingDueAt());
    }

    @Override
    public void speak(long now) {
        long parameters = since(FieldBook.PARAMETERS);
        long effect = since(EFFECT);
        long step = stepsWaitingSince();
        long question = readingDueAt();
        long first = Math.min(Math.min(parameters, effect), Math.min(step, question));
        if (blinker.flashAt() <= now) {
            blink(now);
        } else if (parameters == first) {
            setParameters(now);
        } else if (effect == first) {
            setEffect(now);
        } else if (step == first) {
            sendStep(now);
        } else {
            read(now);
        }
    }

    private long since(Set<LightField> fields) {
        return book.slots(fields, Slot.Stage.WAITING).values().stream()
                .mapToLong(slot -> slot.waitingSince)
                .min()
                .orElse(Times.NEVER);
    }

    private long stepsWaitingSince() {
        return steps == 0 ? Times.NEVER : stepsSince;
    }

    private long readingDueAt() {
        if (reading) {
            return Times.NEVER;
        }
        long unasked = Math.min(line.lastSentAt() + Times.KEEP_ALIVE, askedAt + Times.LIGHT_POLL);
        return Math.min(Math.min(readings.dueAt(), effectReadings.dueAt()), unasked);
    }

    private void setParameters(long now) {
        Map<LightField, Slot<Integer>> waiting = book.slots(FieldBook.PARAMETERS, Slot.Stage.WAITING);
        Map<LightField, Slot<Integer>> batch = Batches.next(waiting);
        line.send(id -> CommandWriter.parametersSet(id, Batches.values(batch)), new Setting(now, batch), now);
        batch.values().forEach(slot -> slot.sent(now));
    }

    private void setEffect(long now) {
        Map<LightField, Slot<Integer>> waiting = book.slots(EFFECT, Slot.Stage.WAITING);
        waiting.values().forEach(slot -> {
            if (slot.transition.orElse(0) == SessionEvent.ANY_TRANSITION) {
                line.say(PanelWriter.transitionTo(slot.value), now);
            } else {
                line.send(
                        id -> CommandWriter.effectsSetCurrent(id, slot.value, slot.transition),
                        new Setting(now, waiting),
                        now);
            }
            slot.sent(now);
        });
    }

    private void sendStep(long now) {
        int direction = Integer.signum(steps);
        steps -= direction;
        @Nullable Slot<Integer> chosen = book.slot(LightField.EFFECT);
        if (chosen != null && chosen.is(Slot.Stage.SENT)) {
            // the device steps on from there, so there is nothing left to insist on
            book.presume(LightField.EFFECT, chosen);
        }
        line.say(CommandWriter.effectStep(direction), now);
        effectReadings.want(now + Times.STEP_SETTLES);
    }

    private void blink(long now) {
        int level = blinker.flash(now);
        line.send(
                id -> CommandWriter.parametersSet(id, Map.of(LightField.BRIGHTNESS, level)),
                new SocketRequest.Idle(now),
                now);
    }

    private void read(long now) {
        boolean withEffect = effectReadings.dueAt() <= now || readings.dueAt() > now;
        Map<LightField, Slot<Integer>> covered = readings.begin(now);
        if (withEffect) {
            covered.putAll(effectReadings.begin(now));
        }
        Function<String, String> frame =
                id -> withEffect ? CommandWriter.effectsGetCurrent(id) : CommandWriter.parametersGet(id);
        line.send(frame, new Question(now, covered, withEffect, attempt), now);
        reading = true;
        askedAt = now;
    }

    /** A live reading, to settle these slots. */
    private final class Question implements SocketRequest {

        private final long sentAt;
        private final Map<LightField, Slot<Integer>> covered;
        private final boolean withEffect;
        private final int count;

        Question(long sentAt, Map<LightField, Slot<Integer>> covered, boolean withEffect, int count) {
            this.sentAt = sentAt;
            this.covered = covered;
            this.withEffect = withEffect;
            this.count = count;
        }

        @Override
        public long sentAt() {
            return sentAt;
        }

        @Override
        public void answered(DeviceMessage message, long now) {
            reading = false;
            if (message instanceof EffectsCurrent answer) {
                took(answer.light(), now);
            } else if (message instanceof Parameters answer) {
                took(answer.light(), now);
            }
        }

        private void took(LightState light, long now) {
            attempt = 1;
            lastLiveAt = now;
            book.settle(light.values(), covered, now);
            learn(light, false, now);
        }

        @Override
        public void refused(DeviceError error, long now) {
            reading = false;
            if (count >= 2) {
                line.declareDead();
            } else {
                attempt = 2;
                (withEffect ? effectReadings : readings).want(now);
            }
        }

        @Override
        public void unanswered(long now) {
            if (line.lastReceivedAt() <= sentAt) {
                line.declareDead();
            } else {
                refused(new DeviceError("", "", "", 0), now);
            }
        }

        @Override
        public void blocked(long now) {
            reading = false;
            effectReadings.want(now);
        }
    }

    /** {@code parameters.set} or {@code effects.setCurrent} on behalf of these slots. */
    private final class Setting implements SocketRequest {

        private final long sentAt;
        private final Map<LightField, Slot<Integer>> slots;

        Setting(long sentAt, Map<LightField, Slot<Integer>> slots) {
            this.sentAt = sentAt;
            this.slots = slots;
        }

        @Override
        public long sentAt() {
            return sentAt;
        }

        @Override
        public void blocked(long now) {
            book.current(slots).forEach(Slot::again);
        }

        @Override
        public void refused(DeviceError error, long now) {
            out.note("refused", "the device refuses a value for " + slots.keySet());
            List<Slot<Integer>> current = book.current(slots);
            if (slots.size() > 1) {
                current.forEach(Slot::againAlone);
            } else {
                current.forEach(slot -> slot.refused(now));
            }
        }
    }
}
