/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.GroupLight;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.Reaction;

/**
 * A whole device but its sockets: what comes in from the network goes through the guards to the {@link Firmware}, and
 * what the firmware says goes out when the device would send it.
 *
 * <p>One thread at a time. {@code nowMs} is the time since boot and never goes back. The owner calls {@link #render}
 * 120 times a second and {@link #tick} about every 10 ms, the device's own rhythm.
 */
public final class Gateway {

    /** How late answers are under {@link Fault#SLOW_ANSWERS}. */
    public static final long SLOW_ANSWER_MS = 1_500;
    /** Larger messages are refused. */
    public static final int MAX_MESSAGE_BYTES = 64 * 1024;

    /** The count includes the newcomer, so seven sessions are possible. */
    static final int MAX_CLIENTS = 8;

    static final long PING_MS = 15_000;
    static final long SWEEP_MS = 1_000;
    /** A setter queue longer than what the device has. */
    private static final int QUEUE_FILLERS = 32;

    private final Map<Integer, Session> sessions = new LinkedHashMap<>();
    private final ConnectionGuard guard = new ConnectionGuard();
    private final RateLimiter rates = new RateLimiter();
    private final StreamSubscribers streams = new StreamSubscribers(this::addressOf);
    private final DelayedSends delayed = new DelayedSends();
    private final Firmware firmware;
    private final Pushes pushes;
    private final Button button;
    private final Authentication authentication;
    private final Outbox outbox;
    private final Observer observer;
    private Faults faults;
    private SyncInbox sync = SyncInbox.NONE;
    private long pingMs;
    private long sweepMs;
    private long framesRendered;

    /**
     * A device that has just booted.
     *
     * @param config the device's logic; its stream tables and its number of clients are replaced by the gateway's own
     * @param apiKey the key that clients must show; empty for a device without authentication
     */
    public Gateway(FirmwareConfig config, Optional<String> apiKey, Faults faults, Outbox outbox, Observer observer) {
        this.faults = faults;
        this.outbox = outbox;
        this.observer = observer;
        this.authentication = new Authentication(apiKey, config.dice());
        this.firmware = new Firmware(
                config.withStreams(streams).withFacts(() -> facts(config.facts().get())));
        this.firmware.runHue(faults.has(Fault.HUE_RUNS));
        this.pushes = new Pushes(firmware, streams, sessions.keySet(), outbox, observer);
        this.button = new Button(firmware);
        if (faults.has(Fault.LOW_MEMORY)) {
            pushes.stop();
        }
    }

    /** From now on, sync texts go there. */
    public void sync(SyncInbox inbox) {
        sync = inbox;
    }

    /** Shows what the group's light has become; clients are told as of any other change. */
    public void show(GroupLight was, GroupLight is, long nowMs) {
        pushes.after(firmware.show(was, is, nowMs), faults, nowMs);
    }

    /** Switches faults on or off. Memory that becomes short closes all sessions; memory that recovers raises a status. */
    public void faults(Faults next, long nowMs) {
        boolean wasShort = faults.has(Fault.LOW_MEMORY);
        faults = next;
        firmware.runHue(next.has(Fault.HUE_RUNS));
        boolean isShort = next.has(Fault.LOW_MEMORY);
        if (isShort && !wasShort) {
            pushes.stop();
            List.copyOf(sessions.values()).forEach(session -> outbox.close(session.clientId, Refusal.LOW_MEMORY));
        } else if (wasShort && !isShort) {
            pushes.resume();
        }
    }

    /** The faults that are on. */
    public Faults faults() {
        return faults;
    }

    /** What is rendered now. */
    public LiveLight light() {
        return firmware.light();
    }

    /** A WebSocket handshake is done; false if the client is sent away again. Ids are never used twice. */
    public boolean connected(int clientId, String address, long nowMs) {
        Optional<Refusal> refusal = guard.attempt(address, nowMs, faults);
        if (refusal.isEmpty() && faults.has(Fault.CONNECTION_LIMIT) && sessions.size() + 1 >= MAX_CLIENTS) {
            refusal = Optional.of(Refusal.LIMIT);
        }
        if (refusal.isPresent()) {
            Refusal why = refusal.get();
            observer.happened(
                    "client.refused",
                    Map.of("client", clientId, "address", address, "code", why.code(), "reason", why.reason()));
            outbox.close(clientId, why);
            return false;
        }
        sessions.put(clientId, new Session(clientId, address));
        guard.admitted(address, nowMs);
        pushes.connected(nowMs);
        observer.happened("client.connected", Map.of("client", clientId, "address", address));
        return true;
    }

    /** A WebSocket connection is gone, whoever ended it. */
    public void disconnected(int clientId, int code, String reason) {
        Session session = sessions.get(clientId);
        if (session == null) {
            return;
        }
        streams.unsubscribeLeds(clientId);
        sessions.remove(clientId);
        guard.ended(session.address);
        observer.happened("client.closed", Map.of("client", clientId, "code", code, "reason", reason));
    }

    /** A data frame, text or binary alike: the device does not look at the opcode. */
    public void received(int clientId, byte[] payload, boolean last, long nowMs) {
        Session session = sessions.get(clientId);
        if (session != null) {
            session.inbound
                    .accept(payload, last, faults.has(Fault.SPLIT_FRAGMENTS))
                    .forEach(data -> message(session, data, nowMs));
        }
    }

    private void message(Session session, byte[] data, long nowMs) {
        int clientId = session.clientId;
        if (faults.has(Fault.RATE_LIMIT) && !rates.allowMessage(session.address, nowMs)) {
            int seconds = rates.retryAfterSeconds(session.address, nowMs);
            observer.happened("rate.limited", Map.of("client", clientId, "retryAfter", seconds));
            reply(session, Frames.rateLimited(Frames.TOO_MANY_MESSAGES, seconds), nowMs);
            return;
        }
        guard.heard(session.address, nowMs);
        if (data.length > MAX_MESSAGE_BYTES) {
            reply(session, Frames.TOO_LARGE, nowMs);
            return;
        }
        if (sync.takes(clientId, data, nowMs)) {
            return;
        }
        fillQueueIfFaulty(nowMs);
        Reaction reaction = firmware.onText(
                clientId, data, nowMs, (id, document) -> authentication.refuse(session, document, nowMs));
        observer.happened("command", Told.command(clientId, data, reaction));
        ReplyMending.mend(reaction.replies(), reaction.broadcasts(), faults)
                .forEach(frame -> reply(session, frame, nowMs));
        pushes.after(reaction, faults, nowMs);
    }

    /** A REST request from an address. */
    public HttpAnswer http(HttpRequest sent, String address, long nowMs) {
        HttpRequest request = faults.has(Fault.SPLIT_FRAGMENTS) ? Inbound.firstSegment(sent) : sent;
        fillQueueIfFaulty(nowMs);
        HttpReaction reaction = firmware.onHttp(request, nowMs, (r, guarded) -> switch (guarded) {
            case NONE -> Optional.empty();
            case RATE -> limitRequest(address, nowMs);
            case RATE_AND_KEY -> limitRequest(address, nowMs).or(() -> authentication.refuse(request, address, nowMs));
        });
        observer.happened(
                "rest", Map.of("method", request.method(), "path", request.path(), "status", reaction.status()));
        pushes.after(reaction.effects(), faults, nowMs);
        long delay = faults.has(Fault.SILENT) ? HttpAnswer.NEVER : faults.has(Fault.SLOW_ANSWERS) ? SLOW_ANSWER_MS : 0;
        return new HttpAnswer(reaction, delay);
    }

    /** A line that the device read from its serial port; no client hears of what it changes. */
    public Reaction serial(String line, long nowMs) {
        fillQueueIfFaulty(nowMs);
        Reaction reaction = firmware.onSerial(line, nowMs);
        observer.happened(
                "serial", Map.of("text", line, "writes", reaction.replies().size()));
        return reaction;
    }

    /** A tap on the device's button: the next factory preset. */
    public void tapButton(long nowMs) {
        button.tap(nowMs).forEach(reaction -> pushes.after(reaction, faults, nowMs));
    }

    /** A long press on it: dims, or goes back. */
    public void pressButtonLong(long nowMs) {
        button.longPress(nowMs).forEach(reaction -> pushes.after(reaction, faults, nowMs));
    }

    /** Sends all clients a frame of the caller's making, as a device that has gone wrong might. */
    public void say(String frame) {
        sessions.keySet().forEach(id -> outbox.text(id, frame));
    }

    /** The render task's turn: queued setters reach the light. */
    public void render(long nowMs) {
        framesRendered++;
        firmware.renderTick(nowMs);
    }

    /**
     * The server task's turn: it looks after its clients and says what is due.
     *
     * @param pixels the frame rendered last, 960 bytes RGB; asked for only if somebody is subscribed
     */
    public void tick(long nowMs, Supplier<byte[]> pixels) {
        if (nowMs - sweepMs >= SWEEP_MS) {
            sweepMs = nowMs;
            guard.sweep(nowMs);
        }
        if (nowMs - pingMs >= PING_MS) {
            pingMs = nowMs;
            sessions.keySet().forEach(outbox::ping);
        }
        delayed.due(nowMs).forEach(send -> outbox.text(send.clientId(), send.frame()));
        pushes.tick(nowMs, faults, pixels);
    }

    private void reply(Session session, String frame, long nowMs) {
        if (faults.has(Fault.SILENT)) {
            return;
        }
        if (faults.has(Fault.SLOW_ANSWERS)) {
            delayed.add(nowMs + SLOW_ANSWER_MS, session.clientId, frame);
        } else {
            outbox.text(session.clientId, frame);
        }
    }

    private Optional<HttpReaction> limitRequest(String address, long nowMs) {
        if (!faults.has(Fault.RATE_LIMIT) || rates.allowRequest(address, nowMs)) {
            return Optional.empty();
        }
        int seconds = rates.retryAfterSeconds(address, nowMs);
        observer.happened("rate.limited", Map.of("address", address, "retryAfter", seconds));
        return Optional.of(Frames.httpRateLimited(Frames.TOO_MANY_REQUESTS, seconds, nowMs));
    }

    /** Fills the renderer's queue with setters that change nothing, so that it has no room for the next one. */
    private void fillQueueIfFaulty(long nowMs) {
        if (!faults.has(Fault.QUEUE_FULL)) {
            return;
        }
        byte[] filler = "{\"type\":\"setSpeed\",\"value\":%d}"
                .formatted(firmware.light().speed())
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < QUEUE_FILLERS; i++) {
            firmware.onText(0, filler, nowMs);
        }
    }

    /** The device's facts, with what the gateway knows better. */
    private DeviceFacts facts(DeviceFacts f) {
        return new DeviceFacts(
                f.freeHeap(), f.fps(), f.cpuPercent(), framesRendered, f.ip(), f.rssi(), sessions.size());
    }

    private String addressOf(int clientId) {
        Session session = sessions.get(clientId);
        return session == null ? null : session.address;
    }

    /** The ids of the admitted clients. */
    public List<Integer> clients() {
        return new ArrayList<>(sessions.keySet());
    }
}
