/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks endpoints who they are, one after the other, unhurriedly: at most five requests a second in all (an identity takes
 * two), an endpoint not again for half a minute unless a user wants it, a silent one twice more, and never more than a
 * bounded number in the queue.
 */
final class ProbeQueue implements AutoCloseable {

    /** Asks one endpoint; the stage fails where no LightwaveOS device answers. Must return at once. */
    interface Asker {
        CompletionStage<DeviceIdentity> ask(Endpoint endpoint);
    }

    /** Hears what became of each endpoint asked, on any thread. */
    interface Answers {

        void answered(Endpoint endpoint, DeviceIdentity identity);

        /** No LightwaveOS device answered, repeatedly. */
        void silent(Endpoint endpoint);
    }

    static final Duration SPACING = Duration.ofMillis(400);
    static final Duration NOT_AGAIN_FOR = Duration.ofSeconds(30);
    static final List<Duration> RETRIES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));
    static final int CAPACITY = 64;

    private record Question(Endpoint endpoint, int attempt, long dueNanos) {}

    private final Logger logger = LoggerFactory.getLogger(ProbeQueue.class);

    private final Asker asker;
    private final Answers answers;
    private final ScheduledExecutorService scheduler;
    private final LongSupplier nanoTime;

    // All access must be guarded by "this".
    private final Map<Endpoint, Question> waiting = new LinkedHashMap<>();
    private final Map<Endpoint, Long> lastAsked = new BoundedMap<>(CAPACITY);
    private @Nullable ScheduledFuture<?> timer;
    private long notBeforeNanos;
    private boolean closed;

    ProbeQueue(Asker asker, Answers answers, ScheduledExecutorService scheduler, LongSupplier nanoTime) {
        this.asker = asker;
        this.answers = answers;
        this.scheduler = scheduler;
        this.nanoTime = nanoTime;
        notBeforeNanos = nanoTime.getAsLong();
    }

    /** Asks as soon as pacing allows, unless the endpoint was asked a moment ago. */
    synchronized void ask(Endpoint endpoint) {
        long now = nanoTime.getAsLong();
        @Nullable Long last = lastAsked.get(endpoint);
        if (last == null || now - last >= NOT_AGAIN_FOR.toNanos()) {
            enqueue(new Question(endpoint, 0, now));
        }
    }

    /** Asks after a delay, whenever it was asked before. */
    synchronized void askAgain(Endpoint endpoint, Duration delay) {
        enqueue(new Question(endpoint, 0, nanoTime.getAsLong() + delay.toNanos()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        stopTimer();
    }

    private synchronized void enqueue(Question question) {
        @Nullable Question earlier = waiting.get(question.endpoint());
        if (closed || earlier != null && earlier.dueNanos() - question.dueNanos() <= 0) {
            return;
        }
        if (earlier == null && waiting.size() >= CAPACITY) {
            logger.debug("Too many addresses to ask; {} is left out", question.endpoint());
            return;
        }
        waiting.put(question.endpoint(), question);
        arm();
    }

    private synchronized void arm() {
        stopTimer();
        long now = nanoTime.getAsLong();
        waiting.values().stream()
                .mapToLong(question -> Math.max(question.dueNanos() - now, notBeforeNanos - now))
                .min()
                .ifPresent(wait -> timer = scheduler.schedule(this::askNext, Math.max(0, wait), TimeUnit.NANOSECONDS));
    }

    private synchronized void stopTimer() {
        @Nullable ScheduledFuture<?> pending = timer;
        if (pending != null) {
            pending.cancel(false);
            timer = null;
        }
    }

    private void askNext() {
        for (Question question : takeDue()) {
            asker.ask(question.endpoint()).whenComplete((identity, failure) -> {
                if (failure == null) {
                    heard(question, identity);
                } else {
                    heardNothing(question, failure);
                }
            });
        }
    }

    /** The next question if its time has come; pacing starts anew with it. */
    private synchronized List<Question> takeDue() {
        long now = nanoTime.getAsLong();
        List<Question> due = new ArrayList<>();
        if (!closed && now - notBeforeNanos >= 0) {
            waiting.values().stream()
                    .filter(question -> now - question.dueNanos() >= 0)
                    .findFirst()
                    .ifPresent(due::add);
        }
        for (Question question : due) {
            waiting.remove(question.endpoint());
            lastAsked.put(question.endpoint(), now);
            notBeforeNanos = now + SPACING.toNanos();
        }
        arm();
        return due;
    }

    private void heard(Question question, DeviceIdentity identity) {
        if (isOpen()) {
            answers.answered(question.endpoint(), identity);
        }
    }

    private void heardNothing(Question question, @Nullable Throwable failure) {
        if (!isOpen()) {
            return;
        }
        logger.debug(
                "No LightwaveOS device answers at {}: {}",
                question.endpoint(),
                failure == null ? "no reason given" : failure.getMessage());
        if (question.attempt() < RETRIES.size()) {
            Duration delay = RETRIES.get(question.attempt());
            enqueue(new Question(question.endpoint(), question.attempt() + 1, nanoTime.getAsLong() + delay.toNanos()));
        } else {
            answers.silent(question.endpoint());
        }
    }

    private synchronized boolean isOpen() {
        return !closed;
    }
}
