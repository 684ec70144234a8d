/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.transport.wire.PeerLimits;
import org.lightwaveos.transport.wire.WireOpener;

/**
 * Sockets by endpoint, each for a controller and a peer at a time. A second controller or a second peer of the same endpoint
 * gets a socket of its own, which is for the device to refuse. Attempts at one endpoint keep the device's time apart.
 */
public final class SharedSockets {

    private final WireOpener opener;
    private final ScheduledExecutorService scheduler;
    private final LongSupplier nanoTime;
    private final PeerLimits limits;
    private final Object lock = new Object();
    private final Map<String, List<SharedSocket>> sockets = new HashMap<>(); // guarded by lock
    private final Spacing spacing = new Spacing(); // guarded by lock

    /**
     * @param scheduler keeps the time between attempts; shared, never shut down here, never blocked
     * @param nanoTime a monotonic clock in ns
     * @param limits for what comes for a peer
     */
    public SharedSockets(
            WireOpener opener, ScheduledExecutorService scheduler, LongSupplier nanoTime, PeerLimits limits) {
        this.opener = opener;
        this.scheduler = scheduler;
        this.nanoTime = nanoTime;
        this.limits = limits;
    }

    /** A socket for a controller. The outcome comes later, on another thread. */
    public ControlTransport.Socket open(Endpoint endpoint, ControlTransport.SocketListener listener) {
        ControlView view;
        synchronized (lock) {
            SharedSocket socket = socket(endpoint, shared -> !shared.hasControl());
            view = new ControlView(socket, listener);
            socket.join(view);
        }
        handOut(view);
        return view;
    }

    /** A socket for a peer. The outcome comes later, on another thread. */
    public PeerSocket dial(Endpoint endpoint, PeerSocketListener listener) {
        PeerView view;
        synchronized (lock) {
            SharedSocket socket = socket(endpoint, shared -> !shared.hasPeer());
            view = new PeerView(socket, listener, limits.rate(nanoTime.getAsLong()));
            socket.join(view);
        }
        handOut(view);
        return view;
    }

    /** Endpoints that are in use, or were until a moment ago. */
    int size() {
        synchronized (lock) {
            return Math.max(sockets.size(), spacing.size());
        }
    }

    private SharedSocket socket(Endpoint endpoint, Predicate<SharedSocket> hasRoom) {
        String key = endpoint.authority().toLowerCase(Locale.ROOT);
        @Nullable List<SharedSocket> known = sockets.get(key);
        List<SharedSocket> there = known == null ? new ArrayList<>() : known;
        for (SharedSocket socket : there) {
            if (hasRoom.test(socket)) {
                return socket;
            }
        }
        SharedSocket socket = new SharedSocket(key, endpoint, opener, lock, this::ended, nanoTime);
        there.add(socket);
        sockets.put(key, there);
        return socket;
    }

    private void handOut(View view) {
        if (view.socket.claimAttempt()) {
            attempt(view.socket);
        }
        view.calls.release(scheduler);
    }

    private void attempt(SharedSocket socket) {
        synchronized (lock) {
            if (socket.hasEnded()) {
                return;
            }
            long wait = spacing.tryTouch(socket.key, nanoTime.getAsLong());
            if (wait > 0) {
                attemptLater(socket, wait);
                return;
            }
        }
        socket.wire.connect();
    }

    private void attemptLater(SharedSocket socket, long waitNs) {
        try {
            socket.waitsFor(scheduler.schedule(() -> attempt(socket), waitNs, TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException e) {
            // the scheduler is being shut down, and nobody waits for the socket any more
        }
    }

    private void ended(SharedSocket socket, boolean unnoticed) {
        @Nullable List<SharedSocket> there = sockets.get(socket.key);
        if (there != null) {
            there.remove(socket);
            if (there.isEmpty()) {
                sockets.remove(socket.key);
            }
        }
        if (unnoticed) {
            spacing.forget(socket.key);
        }
    }
}
