/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.codec.CommandWriter;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.session.SocketRequest.Reading;
import org.lightwaveos.control.session.SocketRequest.Setting;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/**
 * Says by WebSocket what the book wants said, within the device's limits, and matches the answers. What waits longest
 * goes first, be it a command or a question; all waiting parameters travel in one message.
 *
 * <p>A {@code parameters.set} fails whole on its first bad value. Ours are in range, but another firmware may have
 * narrower ranges: then each value is sent once more in a message of its own, so that one refusal costs no other value.
 */
final class SocketDesk {

    private static final Set<LightField> EFFECT = Set.of(LightField.EFFECT);

    /** Nobody presses "next" more often before seeing anything. */
    private static final int MAX_STEPS = 20;

    private final Out out;
    private final FieldBook book;
    private final Bucket bucket;
    private final Readings readings;
    private final Readings effectReadings;
    private final Blinker blinker;
    private final InFlight inFlight;
    private long socket;
    private boolean dead;
    private int attempt = 1;
    private int steps;
    private long stepsSince;
    private long blockedUntil;
    private long lastSentAt;
    private long lastReceivedAt;
    private long lastLiveAt;

    SocketDesk(Out out, FieldBook book, Bucket bucket) {
        this.out = out;
        this.book = book;
        this.bucket = bucket;
        this.readings = new Readings(book, FieldBook.PARAMETERS);
        this.effectReadings = new Readings(book, EFFECT);
        this.blinker = new Blinker(out, book);
        this.inFlight = new InFlight(out);
    }

    void up(long openSocket, long now) {
        socket = openSocket;
        dead = false;
        attempt = 1;
        lastSentAt = now;
        lastReceivedAt = now;
        lastLiveAt = now;
    }

    void down() {
        socket = 0;
        steps = 0;
        inFlight.takeAll();
        readings.clear();
        effectReadings.clear();
        blinker.linkDown();
    }

    boolean isUp() {
        return socket != 0;
    }

    /** The link answers no more: readings went unanswered. */
    boolean isDead() {
        return dead;
    }

    /** When the last live values came; a push soon after may be older than they are. */
    long lastLiveAt() {
        return lastLiveAt;
    }

    void wantReading(long at) {
        effectReadings.want(at);
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
        if (isUp()) {
            blinker.start(ticket, now);
        } else {
            blinker.end(ticket, Optional.of("the device is not connected"));
        }
    }

    void received(long now) {
        lastReceivedAt = now;
    }

    /** Live values have come. Returns whether something has changed that nobody here asked for. */
    boolean onReading(String requestId, LightState light, long now) {
        @Nullable SocketRequest request = inFlight.answered(requestId, now);
        if (!(request instanceof Reading reading)) {
            return false;
        }
        attempt = 1;
        lastLiveAt = now;
        book.settle(light, reading.covered(), now);
        return learn(light, now);
    }

    /** Takes over what is credible of live values. Returns whether something has changed that nobody here asked for. */
    boolean learn(LightState light, long now) {
        LightState credible = book.credible(light);
        if (book.wantsHueSample()) {
            effectReadings.want(now + Times.HUE_SAMPLE);
        }
        Set<LightField> news = book.news(credible);
        book.learn(credible, news);
        return !news.isEmpty();
    }

    void onReply(String requestId, long now) {
        inFlight.answered(requestId, now);
    }

    void onError(DeviceError error, long now) {
        if (error.code().equals(DeviceError.RATE_LIMITED)) {
            out.rateLimited++;
            block(now, error.retryAfterSeconds());
            return;
        }
        @Nullable SocketRequest request = inFlight.answered(error.requestId(), now);
        if (request instanceof Setting setting) {
            refused(setting.slots(), now);
        } else if (request instanceof Reading reading) {
            retry(reading, now);
        }
    }

    /** The device refuses everything for a while: say nothing, forget nothing. */
    void block(long now, int retryAfterSeconds) {
        long wait = retryAfterSeconds > 0 ? retryAfterSeconds * 1000L : Times.BLOCKED;
        blockedUntil = Math.max(blockedUntil, now + wait + Times.BLOCKED_MARGIN);
        for (SocketRequest request : inFlight.takeAll()) {
            if (request instanceof Setting setting) {
                current(setting.slots()).forEach(Slot::again);
            } else if (request instanceof Reading) {
                effectReadings.want(now);
            }
        }
    }

    long blockedUntil() {
        return blockedUntil;
    }

    /** Sends what may be sent now. */
    void pump(long now) {
        if (!isUp()) {
            return;
        }
        expire(now);
        blinker.tick(now);
        while (!dead && now >= blockedUntil && nextWantedAt(now) <= now && bucket.tryTake(now)) {
            sendOne(now);
        }
    }

    /** When {@link #pump} has something to do next. */
    long wakeUp(long now) {
        if (!isUp()) {
            return Times.NEVER;
        }
        long next = Math.min(blinker.endAt(), inFlight.nextOverdue());
        long wanted = nextWantedAt(now);
        if (wanted != Times.NEVER) {
            next = Math.min(next, Math.max(wanted, Math.max(blockedUntil, bucket.readyAt(now))));
        }
        return next;
    }

    private long nextWantedAt(long now) {
        long commands = Math.min(Math.min(since(FieldBook.PARAMETERS), since(EFFECT)), stepsWaitingSince());
        return Math.min(Math.min(commands, blinker.flashAt()), readingDueAt());
    }

    private void sendOne(long now) {
        long parameters = since(FieldBook.PARAMETERS);
        long effect = since(EFFECT);
        long step = stepsWaitingSince();
        long reading = readingDueAt();
        long first = Math.min(Math.min(parameters, effect), Math.min(step, reading));
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
        if (inFlight.hasReading()) {
            return Times.NEVER;
        }
        return Math.min(Math.min(readings.dueAt(), effectReadings.dueAt()), lastSentAt + Times.KEEP_ALIVE);
    }

    private void setParameters(long now) {
        Map<LightField, Slot> waiting = book.slots(FieldBook.PARAMETERS, Slot.Stage.WAITING);
        Map<LightField, Slot> batch = Batches.next(waiting);
        send(id -> CommandWriter.parametersSet(id, Batches.values(batch)), new Setting(now, batch), now);
        batch.values().forEach(slot -> slot.sent(now));
    }

    private void setEffect(long now) {
        Map<LightField, Slot> waiting = book.slots(EFFECT, Slot.Stage.WAITING);
        waiting.values().forEach(slot -> {
            send(
                    id -> CommandWriter.effectsSetCurrent(id, slot.value, slot.transition),
                    new Setting(now, waiting),
                    now);
            slot.sent(now);
        });
    }

    private void sendStep(long now) {
        int direction = Integer.signum(steps);
        steps -= direction;
        @Nullable Slot chosen = book.slot(LightField.EFFECT);
        if (chosen != null && chosen.is(Slot.Stage.SENT)) {
            // the device steps on from there, so there is nothing left to insist on
            book.presume(LightField.EFFECT, chosen);
        }
        say(CommandWriter.effectStep(direction), now);
        effectReadings.want(now + Times.STEP_SETTLES);
    }

    private void blink(long now) {
        int level = blinker.flash(now);
        send(
                id -> CommandWriter.parametersSet(id, Map.of(LightField.BRIGHTNESS, level)),
                new SocketRequest.Blink(now),
                now);
    }

    private void read(long now) {
        boolean withEffect = effectReadings.dueAt() <= now || readings.dueAt() > now;
        Map<LightField, Slot> covered = readings.begin(now);
        if (withEffect) {
            covered.putAll(effectReadings.begin(now));
        }
        send(
                id -> withEffect ? CommandWriter.effectsGetCurrent(id) : CommandWriter.parametersGet(id),
                new Reading(now, covered, withEffect, attempt),
                now);
    }

    private void send(Function<String, String> frame, SocketRequest request, long now) {
        String id = Long.toString(out.nextId());
        inFlight.add(id, request);
        say(frame.apply(id), now);
    }

    private void say(String frame, long now) {
        lastSentAt = now;
        out.sent++;
        out.add(new SessionAction.SendText(socket, frame));
    }

    private void expire(long now) {
        for (SocketRequest request : inFlight.takeOverdue(now)) {
            if (request instanceof Reading reading) {
                if (lastReceivedAt <= reading.sentAt()) {
                    dead = true;
                } else {
                    retry(reading, now);
                }
            }
        }
    }

    private void retry(Reading reading, long now) {
        if (reading.attempt() >= 2) {
            dead = true;
        } else {
            attempt = 2;
            (reading.withEffect() ? effectReadings : readings).want(now);
        }
    }

    private void refused(Map<LightField, Slot> slots, long now) {
        List<Slot> current = current(slots);
        out.note("refused", "the device refuses a value for " + slots.keySet());
        if (slots.size() > 1) {
            current.forEach(Slot::againAlone);
        } else {
            current.forEach(slot -> slot.refused(now));
        }
    }

    /** Those that have not been replaced by newer commands. */
    private List<Slot> current(Map<LightField, Slot> slots) {
        List<Slot> current = new ArrayList<>();
        slots.forEach((field, slot) -> {
            if (book.slot(field) == slot && slot.is(Slot.Stage.SENT)) {
                current.add(slot);
            }
        });
        return current;
    }
}
