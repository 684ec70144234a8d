/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;

/**
 * Peers that the user has named by address, for networks through which no announcement comes. Each is asked who it is until
 * it is connected, and again when it no longer is.
 */
public final class StaticPeers implements AutoCloseable {

    static final Duration EAGER = Duration.ofSeconds(5);
    static final Duration CALM = Duration.ofSeconds(30);

    /** So many questions at the start, when whoever is asked may be starting too. */
    static final int EAGER_QUESTIONS = 6;

    private final Function<Endpoint, CompletionStage<DeviceIdentity>> asker;
    private final Predicate<DeviceUuid> connected;
    private final BiConsumer<DeviceUuid, Endpoint> seen;
    private final ScheduledExecutorService scheduler;
    private final List<Entry> entries = new ArrayList<>();
    private volatile boolean closed;

    /**
     * @param asker asks who is there; returns at once
     * @param connected whether there is a connection to that peer
     * @param seen hears who is where
     */
    public StaticPeers(
            List<Endpoint> endpoints,
            Function<Endpoint, CompletionStage<DeviceIdentity>> asker,
            Predicate<DeviceUuid> connected,
            BiConsumer<DeviceUuid, Endpoint> seen,
            ScheduledExecutorService scheduler) {
        this.asker = asker;
        this.connected = connected;
        this.seen = seen;
        this.scheduler = scheduler;
        endpoints.forEach(endpoint -> entries.add(new Entry(endpoint)));
    }

    public void start() {
        entries.forEach(Entry::look);
    }

    @Override
    public void close() {
        closed = true;
        entries.forEach(Entry::stop);
    }

    private final class Entry {

        private final Endpoint endpoint;

        // All access must be guarded by "this".
        private @Nullable DeviceUuid uuid;
        private @Nullable ScheduledFuture<?> next;
        private int questions;

        private Entry(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        private void look() {
            if (closed) {
                return;
            }
            if (isConnected()) {
                lookIn(CALM);
                return;
            }
            asker.apply(endpoint).whenComplete((identity, failure) -> {
                if (failure == null && !closed) {
                    identity.uuid().ifPresent(this::found);
                }
                lookIn(pause());
            });
        }

        private synchronized boolean isConnected() {
            @Nullable DeviceUuid known = uuid;
            return known != null && connected.test(known);
        }

        private void found(DeviceUuid who) {
            synchronized (this) {
                uuid = who;
            }
            seen.accept(who, endpoint);
        }

        private synchronized Duration pause() {
            return ++questions < EAGER_QUESTIONS ? EAGER : CALM;
        }

        private synchronized void lookIn(Duration pause) {
            if (!closed) {
                next = scheduler.schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private synchronized void stop() {
            @Nullable ScheduledFuture<?> pending = next;
            if (pending != null) {
                pending.cancel(false);
            }
        }
    }
}
