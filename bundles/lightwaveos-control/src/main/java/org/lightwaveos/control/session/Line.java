/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;

/**
 * The open socket. Lets its speakers say what they have to say within the device's limits, whoever has waited longest
 * first, and gives each answer to who asked.
 */
final class Line {

    /** Somebody with things to say. */
    interface Speaker {

        /** Since when something waits to be said, or when something will; NEVER for nothing. */
        long wantedAt();

        /** Say one thing now. */
        void speak(long now);
    }

    private final Out out;
    private final Bucket bucket;
    private final InFlight inFlight;
    private final List<Speaker> speakers = new ArrayList<>();
    private long socket;
    private boolean dead;
    private long blockedUntil;
    private long lastSentAt;
    private long lastReceivedAt;

    Line(Out out, Bucket bucket) {
        this.out = out;
        this.bucket = bucket;
        this.inFlight = new InFlight(out);
    }

    /** Of two who have waited equally long the one added first speaks first. */
    void add(Speaker speaker) {
        speakers.add(speaker);
    }

    void up(long openSocket, long now) {
        socket = openSocket;
        dead = false;
        lastSentAt = now;
        lastReceivedAt = now;
    }

    void down() {
        socket = 0;
        inFlight.takeAll().forEach(SocketRequest::lost);
    }

    boolean isUp() {
        return socket != 0;
    }

    /** The link answers no more: readings went unanswered. */
    boolean isDead() {
        return dead;
    }

    void declareDead() {
        dead = true;
    }

    void received(long now) {
        lastReceivedAt = now;
    }

    long lastReceivedAt() {
        return lastReceivedAt;
    }

    long lastSentAt() {
        return lastSentAt;
    }

    long blockedUntil() {
        return blockedUntil;
    }

    /** Gives the answer to who asked; one to nothing, a second one for instance, goes to nobody. */
    void answered(String requestId, DeviceMessage message, long now) {
        @Nullable SocketRequest request = inFlight.answered(requestId, now);
        if (request != null) {
            request.answered(message, now);
        }
    }

    void onError(DeviceError error, long now) {
        // with a request id and no span it means: the queue of the renderer is full
        boolean one = !error.requestId().isEmpty() && error.retryAfterSeconds() == 0;
        if (error.code().equals(DeviceError.RATE_LIMITED) && !one) {
            out.rateLimited++;
            block(now, error.retryAfterSeconds());
            return;
        }
        @Nullable SocketRequest request = inFlight.answered(error.requestId(), now);
        if (request != null) {
            request.refused(error, now);
        }
    }

    /** The device refuses everything for a while: say nothing, forget nothing. */
    void block(long now, int retryAfterSeconds) {
        long wait = retryAfterSeconds > 0 ? retryAfterSeconds * 1000L : Times.BLOCKED;
        blockedUntil = Math.max(blockedUntil, now + wait + Times.BLOCKED_MARGIN);
        inFlight.takeAll().forEach(request -> request.blocked(now));
    }

    /** Gives up answers that do not come. */
    void expire(long now) {
        inFlight.takeOverdue(now).forEach(request -> request.unanswered(now));
    }

    /** Has said what may be said now. */
    void pump(long now) {
        while (isUp() && !dead && now >= blockedUntil && wantedAt() <= now && bucket.tryTake(now)) {
            first().speak(now);
        }
    }

    /** When {@link #expire} or {@link #pump} has something to do next. */
    long wakeUp(long now) {
        long wanted = wantedAt();
        long speak =
                wanted == Times.NEVER ? Times.NEVER : Math.max(wanted, Math.max(blockedUntil, bucket.readyAt(now)));
        return Math.min(inFlight.nextOverdue(), speak);
    }

    /** Says something that will be answered. */
    void send(Function<String, String> frame, SocketRequest request, long now) {
        String id = Long.toString(out.nextId());
        inFlight.add(id, request);
        say(frame.apply(id), now);
    }

    /** Says something that the device does not answer. */
    void say(String frame, long now) {
        lastSentAt = now;
        out.sent++;
        out.add(new SessionAction.SendText(socket, frame));
    }

    private long wantedAt() {
        return speakers.stream().mapToLong(Speaker::wantedAt).min().orElse(Times.NEVER);
    }

    private Speaker first() {
        Speaker first = speakers.get(0);
        for (Speaker speaker : speakers) {
            if (speaker.wantedAt() < first.wantedAt()) {
                first = speaker;
            }
        }
        return first;
    }
}
