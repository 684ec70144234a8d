/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.codec.CommandWriter;
import org.lightwaveos.control.codec.RestReader;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.control.transport.HttpOutcome.Answered;
import org.lightwaveos.model.LightField;

/**
 * Does by REST what the WebSocket cannot: mood, fade amount, lists. Commands and readings go one after the other, since
 * their order matters; lists go beside them, so that a long one delays no command.
 */
final class RestDesk {

    /** Together with the two of the connection this is the device's first second: 5 requests of its 20. */
    static final int PER_SECOND = 5;

    static final int BURST = 2;

    private static final int MAX_WAKE_TRIES = 3;

    private static final int TOO_MANY_REQUESTS = 429;

    private final Out out;
    private final FieldBook book;
    private final Bucket bucket;
    private final RestCalls calls;
    private final Readings<LightField, Integer> readings;
    private final ListLoader effects;
    private final ListLoader palettes;
    private final Map<Long, Purpose> inFlight = new HashMap<>();
    private @Nullable Endpoint endpoint;
    private long blockedUntil;
    private long lastReadAt;
    private int failures;
    private long wakeAt = Times.NEVER;
    private int wakeTries;
    private boolean awake;

    /** What a request is for. */
    private sealed interface Purpose {
        record Set(Map<LightField, Slot<Integer>> slots) implements Purpose {}

        record Read(Map<LightField, Slot<Integer>> covered) implements Purpose {}

        record Page(ListLoader list) implements Purpose {}

        record Wake() implements Purpose {}
    }

    /** @param effectsAre makes what the listener is told of the effects */
    RestDesk(Out out, FieldBook book, Function<List<NamedId>, Tell> effectsAre, Bucket bucket, RestCalls calls) {
        this.out = out;
        this.book = book;
        this.bucket = bucket;
        this.calls = calls;
        this.readings = new Readings<>(book, FieldBook.REST_FIELDS::contains);
        this.effects = new ListLoader(out, RestReader::effects, effectsAre);
        this.palettes = new ListLoader(out, RestReader::palettes, Tell.PalettesAre::new);
    }

    void up(Endpoint device, long now) {
        endpoint = device;
        failures = 0;
        readings.want(now);
        effects.start(now);
        palettes.start(now);
        wakeTries = 0;
    }

    /** Wakes the keeper of presets soon. */
    void wake(long at) {
        wakeAt = at;
    }

    /** Whether the keeper of presets has been woken since this was last asked. */
    boolean takeAwake() {
        boolean was = awake;
        awake = false;
        return was;
    }

    void down() {
        endpoint = null;
        inFlight.clear();
        readings.clear();
        wakeAt = Times.NEVER;
        effects.stop();
        palettes.stop();
    }

    /** A reading soon, but not more often than every second for this reason. */
    void wantReading(long at) {
        readings.want(Math.max(at, lastReadAt + Times.HOLD));
    }

    void block(long until) {
        blockedUntil = Math.max(blockedUntil, until);
    }

    /** The device refused a request for sending too fast: how long to be silent in s, 0 if untold, -1 if it did not. */
    int onAnswer(long call, HttpOutcome outcome, long now) {
        @Nullable Purpose purpose = inFlight.remove(call);
        if (purpose == null) {
            return -1;
        }
        out.received++;
        if (outcome instanceof Answered answered && answered.status() == TOO_MANY_REQUESTS) {
            out.rateLimited++;
            postpone(purpose, now);
            return answered.retryAfterSeconds();
        }
        String body = outcome instanceof Answered answered && answered.status() / 100 == 2 ? answered.body() : "";
        if (purpose instanceof Purpose.Set set) {
            boolean refused = outcome instanceof Answered answered && answered.status() / 100 == 4;
            onSet(set.slots(), refused, now);
        } else if (purpose instanceof Purpose.Read read) {
            onRead(read.covered(), body, now);
        } else if (purpose instanceof Purpose.Page page) {
            if (body.isEmpty()) {
                page.list().failed(now);
            } else {
                page.list().answered(body, now);
            }
        } else if (purpose instanceof Purpose.Wake) {
            awake = !body.isEmpty();
            boolean unknown = outcome instanceof Answered answered && answered.status() / 100 == 4;
            wakeAt = awake || unknown || ++wakeTries >= MAX_WAKE_TRIES ? Times.NEVER : now + Times.LIST_RETRY;
        }
        return -1;
    }

    void pump(long now) {
        @Nullable Endpoint device = endpoint;
        if (device == null) {
            return;
        }
        while (now >= blockedUntil && nextWantedAt() <= now && bucket.tryTake(now)) {
            sendOne(device, now);
        }
    }

    long wakeUp(long now) {
        long wanted = endpoint == null ? Times.NEVER : nextWantedAt();
        return wanted == Times.NEVER ? Times.NEVER : Math.max(wanted, Math.max(blockedUntil, bucket.readyAt(now)));
    }

    private long nextWantedAt() {
        return Math.min(commandDueAt(), listDueAt());
    }

    private long commandDueAt() {
        if (inFlight.values().stream()
                .anyMatch(purpose -> purpose instanceof Purpose.Set || purpose instanceof Purpose.Read)) {
            return Times.NEVER;
        }
        long commands = waiting().values().stream()
                .mapToLong(slot -> slot.waitingSince)
                .min()
                .orElse(Times.NEVER);
        return Math.min(commands, Math.min(readings.dueAt(), lastReadAt + Times.REST_POLL));
    }

    private long listDueAt() {
        boolean busy = inFlight.values().stream()
                .anyMatch(purpose -> purpose instanceof Purpose.Page || purpose instanceof Purpose.Wake);
        return busy ? Times.NEVER : Math.min(wakeAt, Math.min(effects.dueAt(), palettes.dueAt()));
    }

    private Map<LightField, Slot<Integer>> waiting() {
        return book.slots(FieldBook.REST_FIELDS, Slot.Stage.WAITING);
    }

    private void sendOne(Endpoint device, long now) {
        if (commandDueAt() > now) {
            sendBeside(device, now);
            return;
        }
        Map<LightField, Slot<Integer>> batch = Batches.next(waiting());
        if (batch.isEmpty()) {
            lastReadAt = now;
            send(calls.parameters(device), new Purpose.Read(readings.begin(now)));
        } else {
            batch.values().forEach(Slot::underWay);
            String body = CommandWriter.parametersBody(Batches.values(batch));
            send(calls.setParameters(device, body), new Purpose.Set(batch));
        }
    }

    /** Lists first: what a user sees of the device depends on them. */
    private void sendBeside(Endpoint device, long now) {
        if (effects.dueAt() > now && palettes.dueAt() > now) {
            wakeAt = Times.NEVER;
            send(calls.effectPresets(device), new Purpose.Wake());
            return;
        }
        ListLoader list = effects.dueAt() <= now ? effects : palettes;
        int page = list.ask();
        send(list == effects ? calls.effects(device, page) : calls.palettes(device, page), new Purpose.Page(list));
    }

    private void send(HttpCall call, Purpose purpose) {
        long id = out.nextId();
        inFlight.put(id, purpose);
        out.sent++;
        out.add(new SessionAction.SendHttp(id, call));
    }

    /** Without an answer nobody knows whether it arrived: that is for the reading to find out. */
    private void onSet(Map<LightField, Slot<Integer>> slots, boolean refused, long now) {
        slots.forEach((field, slot) -> {
            if (book.slot(field) != slot) {
                return;
            }
            if (!refused) {
                slot.sent(now);
            } else if (slots.size() > 1) {
                slot.againAlone();
            } else {
                out.note("refused", "the device refuses a value for " + field.key());
                slot.refused(now);
            }
        });
    }

    private void onRead(Map<LightField, Slot<Integer>> covered, String body, long now) {
        RestReader.parameters(body)
                .ifPresentOrElse(
                        read -> {
                            failures = 0;
                            out.countBadQuietly(read.badValues());
                            book.settle(read.light().values(), covered, now);
                            Set<LightField> news = book.news(read.light());
                            news.retainAll(FieldBook.REST_FIELDS);
                            book.learn(read.light().values(), news);
                        },
                        () -> onReadFailed(covered, now));
    }

    private void onReadFailed(Map<LightField, Slot<Integer>> covered, long now) {
        if (++failures < 2) {
            readings.want(now + Times.HOLD);
        } else {
            failures = 0;
            out.note("rest", "the device does not tell mood and fade amount");
            book.giveUp(covered);
        }
    }

    private void postpone(Purpose purpose, long now) {
        if (purpose instanceof Purpose.Set set) {
            set.slots().forEach((field, slot) -> {
                if (book.slot(field) == slot) {
                    slot.again();
                }
            });
        } else if (purpose instanceof Purpose.Page page) {
            page.list().later(now);
        } else if (purpose instanceof Purpose.Wake) {
            wakeAt = now;
        } else {
            readings.want(now);
        }
    }
}
