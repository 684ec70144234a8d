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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.transport.wire.Wire;
import org.lightwaveos.transport.wire.WireListener;

/** A socket that we open. */
final class ClientWire extends JettyWire implements Wire {

    private static final long CONNECT_TIMEOUT_MS = 5_000;

    private final WebSocketClient client;
    private final Endpoint endpoint;
    private final Object futureLock = new Object();
    private @Nullable Future<Session> opening; // guarded by futureLock

    ClientWire(WebSocketClient client, Endpoint endpoint, WireListener listener) {
        super(client.getScheduler(), listener, false);
        this.client = client;
        this.endpoint = endpoint;
    }

    @Override
    public void connect() {
        if (isClosing()) {
            return;
        }
        try {
            ClientUpgradeRequest request = new ClientUpgradeRequest();
            request.setTimeout(CONNECT_TIMEOUT_MS, TimeUnit.MILLISECONDS);
            URI uri = URI.create("ws://" + endpoint.authority() + "/ws");
            Future<Session> future = client.connect(new WireEvents(this), uri, request);
            if (future instanceof CompletableFuture<Session> completable) {
                completable.whenComplete((opened, refused) -> {
                    if (refused != null) {
                        gone(Causes.of(refused, false));
                    }
                });
            }
            synchronized (futureLock) {
                opening = future;
            }
            if (isClosing()) {
                giveUp();
            }
        } catch (IOException | RuntimeException e) {
            gone(new CloseCause(Kind.NO_ROUTE, 0, Causes.text(e)));
        }
        calls().release(client.getExecutor());
    }

    @Override
    void giveUp() {
        @Nullable Future<Session> pending;
        synchronized (futureLock) {
            pending = opening;
        }
        if (pending != null) {
            pending.cancel(true);
        }
    }
}
