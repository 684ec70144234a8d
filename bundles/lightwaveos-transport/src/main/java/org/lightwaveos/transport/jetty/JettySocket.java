/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketListener;
import org.eclipse.jetty.websocket.api.WriteCallback;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport.Socket;
import org.lightwaveos.control.transport.ControlTransport.SocketListener;
import org.lightwaveos.control.transport.Endpoint;

/**
 * One WebSocket. Jetty may complete a connection long after everybody has lost interest, and answers a close only when
 * the peer does: a socket that is closed here closes whatever still comes up, and cuts the line after a second.
 */
final class JettySocket implements Socket {

    private static final int CONNECT_TIMEOUT_MS = 5_000;
    private static final int LINGER_MS = 1_000;
    private static final int ABNORMAL = 1006;

    private final Scheduler scheduler;
    private final Object lock = new Object();
    private @Nullable SocketListener listener; // guarded by lock; null once closed
    private @Nullable Session session; // guarded by lock
    private @Nullable Future<Session> opening; // guarded by lock
    private @Nullable Throwable failure; // guarded by lock; what Jetty said before it closed
    private boolean connected;

    JettySocket(Scheduler scheduler, SocketListener listener) {
        this.scheduler = scheduler;
        this.listener = listener;
    }

    /** Returns at once; a failure to start, too, is told later and elsewhere. */
    void connect(WebSocketClient client, Endpoint endpoint) {
        try {
            ClientUpgradeRequest request = new ClientUpgradeRequest();
            request.setTimeout(CONNECT_TIMEOUT_MS, TimeUnit.MILLISECONDS);
            Future<Session> future =
                    client.connect(new Events(), URI.create("ws://" + endpoint.authority() + "/ws"), request);
            if (future instanceof CompletableFuture<Session> completable) {
                completable.whenComplete((opened, refused) -> {
                    if (refused != null) {
                        closed(Causes.of(refused, false));
                    }
                });
            }
            synchronized (lock) {
                opening = future;
            }
        } catch (IOException | RuntimeException e) {
            CloseCause cause = new CloseCause(CloseCause.Kind.NO_ROUTE, 0, Causes.text(e));
            CompletableFuture.runAsync(() -> closed(cause));
        }
    }

    @Override
    public void send(String text) {
        @Nullable Session open = session();
        if (open == null) {
            return;
        }
        try {
            open.getRemote().sendString(text, new Written());
        } catch (RuntimeException e) {
            // the session is closing: its end is on its way to the listener
            remember(e);
        }
    }

    @Override
    public void close(int code, String reason) {
        @Nullable Session open;
        @Nullable Future<Session> pending;
        synchronized (lock) {
            listener = null;
            open = session;
            pending = opening;
        }
        if (open != null) {
            end(open, code, reason);
        } else if (pending != null) {
            pending.cancel(true);
        }
    }

    private void end(Session open, int code, String reason) {
        try {
            open.close(code, reason);
            scheduler.schedule(() -> cut(open), LINGER_MS, TimeUnit.MILLISECONDS);
        } catch (RuntimeException e) {
            cut(open);
        }
    }

    private static void cut(Session open) {
        try {
            open.disconnect();
        } catch (IOException | RuntimeException e) {
            // gone already
        }
    }

    private void closed(CloseCause cause) {
        @Nullable SocketListener told = takeListener();
        if (told != null) {
            told.onClosed(cause);
        }
    }

    private @Nullable SocketListener takeListener() {
        synchronized (lock) {
            @Nullable SocketListener told = listener;
            listener = null;
            return told;
        }
    }

    private @Nullable SocketListener listener() {
        synchronized (lock) {
            return listener;
        }
    }

    private @Nullable Session session() {
        synchronized (lock) {
            return listener == null ? null : session;
        }
    }

    private void remember(@Nullable Throwable cause) {
        synchronized (lock) {
            if (failure == null) {
                failure = cause;
            }
        }
    }

    /** A failed write says why the session is about to end. */
    @NonNullByDefault({})
    private final class Written implements WriteCallback {

        @Override
        public void writeFailed(Throwable cause) {
            remember(cause);
        }

        @Override
        public void writeSuccess() {
            // nothing waits for it
        }
    }

    /** What Jetty calls. */
    @NonNullByDefault({})
    private final class Events implements WebSocketListener {

        @Override
        public void onWebSocketConnect(Session opened) {
            SocketListener told;
            synchronized (lock) {
                connected = true;
                session = opened;
                told = listener;
            }
            if (told == null) {
                end(opened, 1001, "");
            } else {
                told.onOpen();
            }
        }

        @Override
        public void onWebSocketText(String text) {
            SocketListener told = listener();
            if (told != null) {
                told.onText(text);
            }
        }

        @Override
        public void onWebSocketBinary(byte[] payload, int offset, int length) {
            SocketListener told = listener();
            if (told != null) {
                byte[] copy = new byte[length];
                System.arraycopy(payload, offset, copy, 0, length);
                told.onBinary(copy);
            }
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            boolean wasConnected;
            synchronized (lock) {
                wasConnected = connected;
            }
            if (wasConnected) {
                remember(cause);
            } else {
                closed(Causes.of(cause, false));
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason) {
            Throwable before;
            synchronized (lock) {
                before = failure;
            }
            String text = reason == null ? "" : reason;
            if (before != null) {
                closed(Causes.of(before, true));
            } else if (code == ABNORMAL) {
                closed(new CloseCause(CloseCause.Kind.BROKEN, 0, text));
            } else {
                closed(new CloseCause(CloseCause.Kind.CLOSED_BY_DEVICE, code, text));
            }
        }
    }
}
