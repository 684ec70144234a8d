/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.PeerNode;

/**
 * Has a node listen, and tries until it does: what is in the way may go by itself. Each attempt runs on a thread of its own,
 * since it takes as long as the system takes to hand out a port.
 */
public final class Listening implements AutoCloseable {

    /** Hears what becomes of it, on the attempts' threads; nothing after {@link Listening#close}. */
    public interface Listener {

        void listening(InetSocketAddress where);

        void notListening(ListenFailure why);
    }

    static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final PeerNode node;
    private final Supplier<Optional<InetSocketAddress>> place;
    private final Executor threads;
    private final ScheduledExecutorService scheduler;
    private final Listener listener;

    // All access must be guarded by "this".
    private Duration pause = FIRST_PAUSE;
    private @Nullable ScheduledFuture<?> retry;
    private boolean trying;
    private boolean done;

    /**
     * @param place where to listen; asked at each attempt, empty while the host has no address
     * @param threads a thread for each task, that may block
     */
    public Listening(
            PeerNode node,
            Supplier<Optional<InetSocketAddress>> place,
            Executor threads,
            ScheduledExecutorService scheduler,
            Listener listener) {
        this.node = node;
        this.place = place;
        this.threads = threads;
        this.scheduler = scheduler;
        this.listener = listener;
    }

    /** Tries now, unless it listens or tries already: at the start, and when the host's addresses have changed. */
    public void tryNow() {
        synchronized (this) {
            if (trying || done) {
                return;
            }
            trying = true;
            stopRetry();
        }
        threads.execute(this::attempt);
    }

    @Override
    public synchronized void close() {
        done = true;
        stopRetry();
    }

    private void attempt() {
        Optional<InetSocketAddress> where = place.get();
        if (where.isEmpty()) {
            failed(ListenFailure.noAddress());
            return;
        }
        try {
            succeeded(new InetSocketAddress(where.get().getAddress(), node.start(where.get())));
        } catch (IOException | RuntimeException | LinkageError e) {
            // A package that is not there must not leave the Thing without a word.
            failed(ListenFailure.of(where.get(), e));
        }
    }

    private void succeeded(InetSocketAddress where) {
        synchronized (this) {
            trying = false;
            if (done) {
                return;
            }
            done = true;
        }
        listener.listening(where);
    }

    private void failed(ListenFailure why) {
        synchronized (this) {
            trying = false;
            if (done) {
                return;
            }
            retry = scheduler.schedule(this::tryNow, pause.toMillis(), TimeUnit.MILLISECONDS);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
        listener.notListening(why);
    }

    private synchronized void stopRetry() {
        @Nullable ScheduledFuture<?> pending = retry;
        if (pending != null) {
            pending.cancel(false);
            retry = null;
        }
    }
}
