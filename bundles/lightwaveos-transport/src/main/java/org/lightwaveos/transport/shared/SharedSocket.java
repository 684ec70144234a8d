/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.transport.wire.PeerLimits;
import org.lightwaveos.transport.wire.StatusCode;
import org.lightwaveos.transport.wire.Wire;
import org.lightwaveos.transport.wire.WireListener;
import org.lightwaveos.transport.wire.WireOpener;

/** One physical socket and its two users. It opens for the first of them and closes with the last. */
final class SharedSocket implements WireListener {

    /** Who keeps the sockets. */
    interface Registry {

        /**
         * It has no user any more. Called under the lock, once.
         *
         * @param unnoticed its attempt never came to the other side
         */
        void ended(SharedSocket socket, boolean unnoticed);
    }

    private static final Set<Kind> UNNOTICED = EnumSet.of(Kind.REFUSED, Kind.NO_ROUTE, Kind.CONNECT_TIMEOUT);

    final String key;
    final Wire wire;
    private final Object lock;
    private final Registry registry;
    private final LongSupplier nanoTime;
    private final FrameSorter sorter = new FrameSorter(); // guarded by lock
    private @Nullable ControlView control; // guarded by lock
    private @Nullable PeerView peer; // guarded by lock
    private @Nullable Future<?> attempt; // guarded by lock; one that waits for its time
    private boolean claimed; // guarded by lock; somebody sees to the attempt
    private boolean open; // guarded by lock
    private boolean ended; // guarded by lock

    SharedSocket(
            String key, Endpoint endpoint, WireOpener opener, Object lock, Registry registry, LongSupplier nanoTime) {
        this.key = key;
        this.wire = opener.create(endpoint, this);
        this.lock = lock;
        this.registry = registry;
        this.nanoTime = nanoTime;
    }

    // The registry calls these under the lock.

    boolean hasControl() {
        return control != null;
    }

    boolean hasPeer() {
        return peer != null;
    }

    void join(ControlView view) {
        control = view;
        greet(view);
    }

    void join(PeerView view) {
        peer = view;
        greet(view);
    }

    void waitsFor(Future<?> itsAttempt) {
        attempt = itsAttempt;
    }

    boolean hasEnded() {
        return ended;
    }

    /** True for the first who asks: it sees to the attempt. */
    boolean claimAttempt() {
        synchronized (lock) {
            boolean first = !claimed;
            claimed = true;
            return first;
        }
    }

    void send(View view, String text) {
        if (allows(view, true)) {
            wire.send(text);
        }
    }

    void sendLatest(PeerView view, String text) {
        if (allows(view, true)) {
            wire.sendLatest(text);
        }
    }

    void ping(PeerView view) {
        if (allows(view, false)) {
            wire.ping();
        }
    }

    /** Does nothing if the view has no part in the socket any more. */
    void leave(View view, int code, String reason) {
        synchronized (lock) {
            if (!has(view)) {
                return;
            }
            if (view == control) {
                control = null;
            } else {
                peer = null;
            }
            if (control != null || peer != null) {
                return;
            }
            end(false);
        }
        wire.close(code, reason);
    }

    @Override
    public void onOpen() {
        @Nullable ControlView controller;
        @Nullable PeerView other;
        synchronized (lock) {
            open = true;
            controller = control;
            other = peer;
            if (controller != null) {
                greet(controller);
            }
            if (other != null) {
                greet(other);
            }
        }
        run(controller);
        run(other);
    }

    @Override
    public void onText(String text) {
        boolean tooLong = PeerLimits.isTooLong(text);
        @Nullable ControlView controller;
        @Nullable PeerView other;
        boolean heard = true;
        boolean welcome = true;
        synchronized (lock) {
            FrameSorter.To to = sorter.sort(text);
            controller = to == FrameSorter.To.PEER ? null : control;
            // a controller's lists may be longer than a peer's texts; without a controller nothing so long is welcome
            other = to == FrameSorter.To.CONTROL && !(tooLong && control == null) ? null : peer;
            if (controller != null) {
                ControlView hearing = controller;
                heard = hearing.calls.add(() -> hearing.heard(text));
            }
            if (other != null && !tooLong) {
                PeerView hearing = other;
                welcome = hearing.rate.take(nanoTime.getAsLong()) && hearing.calls.add(() -> hearing.heard(text));
            }
        }
        if (controller != null && !heard) {
            controller.refuse(StatusCode.POLICY, "too many messages");
        }
        if (other != null && tooLong) {
            other.refuse(StatusCode.TOO_BIG, "longer than " + PeerLimits.MAX_MESSAGE + " bytes");
        } else if (other != null && !welcome) {
            other.refuse(StatusCode.POLICY, "too many messages");
        }
        run(controller);
        run(other);
    }

    @Override
    public void onBinary(byte[] payload) {
        @Nullable ControlView controller;
        synchronized (lock) {
            controller = control;
        }
        if (controller == null) {
            return;
        }
        // the order is that of the wire, which makes one call at a time
        if (controller.calls.add(() -> controller.heard(payload))) {
            run(controller);
        } else {
            controller.refuse(StatusCode.POLICY, "too many messages");
        }
    }

    @Override
    public void onPong() {
        @Nullable PeerView other;
        synchronized (lock) {
            other = peer;
        }
        if (other != null) {
            other.calls.add(other::ponged);
            run(other);
        }
    }

    @Override
    public void onClosed(CloseCause cause) {
        @Nullable ControlView controller;
        @Nullable PeerView other;
        synchronized (lock) {
            controller = control;
            other = peer;
            control = null;
            peer = null;
            end(UNNOTICED.contains(cause.kind()));
        }
        if (controller != null) {
            controller.calls.addLast(() -> controller.ended(cause));
        }
        if (other != null) {
            other.calls.addLast(() -> other.ended(cause));
        }
        run(controller);
        run(other);
    }

    private boolean allows(View view, boolean text) {
        synchronized (lock) {
            if (text && view == control) {
                sorter.controlSends();
            } else if (text && view == peer) {
                sorter.peerSends();
            }
            return has(view);
        }
    }

    private boolean has(View view) {
        return view == control || view == peer;
    }

    private void greet(View view) {
        if (open) {
            view.calls.add(view::opened);
        }
    }

    private void end(boolean unnoticed) {
        if (ended) {
            return;
        }
        ended = true;
        @Nullable Future<?> waiting = attempt;
        if (waiting != null) {
            waiting.cancel(false);
        }
        registry.ended(this, unnoticed);
    }

    private static void run(@Nullable View view) {
        if (view != null) {
            view.calls.run();
        }
    }
}
