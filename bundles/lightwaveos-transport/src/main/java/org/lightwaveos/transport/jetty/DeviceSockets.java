/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.peer.transport.PeerTransport;
import org.lightwaveos.transport.shared.SharedSockets;
import org.lightwaveos.transport.wire.PeerLimits;

/**
 * The network of a whole add-on: what controls devices and what talks to peers share one socket per device, since a device
 * refuses a second one. Construct it once; it needs no closing, only every controller and node that uses it does.
 */
public final class DeviceSockets {

    private final ControlTransport control;
    private final PeerTransport peer;

    /**
     * @param http started client; its settings stay as they are
     * @param webSocket started client; its settings stay as they are
     * @param scheduler keeps the time between attempts; shared, never shut down here, never blocked
     * @param nanoTime a monotonic clock in ns, such as {@code System::nanoTime}
     */
    public DeviceSockets(
            HttpClient http, WebSocketClient webSocket, ScheduledExecutorService scheduler, LongSupplier nanoTime) {
        this(http, webSocket, scheduler, nanoTime, PeerLimits.STANDARD);
    }

    DeviceSockets(
            HttpClient http,
            WebSocketClient webSocket,
            ScheduledExecutorService scheduler,
            LongSupplier nanoTime,
            PeerLimits limits) {
        SharedSockets sockets = new SharedSockets(
                (endpoint, listener) -> new ClientWire(webSocket, endpoint, listener), scheduler, nanoTime, limits);
        control = new SharedControl(sockets, http);
        peer = new JettyPeerTransport(sockets, limits);
    }

    /** For device controllers. May serve any number of devices. */
    public ControlTransport control() {
        return control;
    }

    /** For a peer node. Name a device by the same host and port as for {@link #control}, else it gets two sockets. */
    public PeerTransport peer() {
        return peer;
    }

    /** Requests need no sharing: each has a connection of its own. */
    private record SharedControl(SharedSockets sockets, HttpClient http) implements ControlTransport {

        @Override
        public Socket open(Endpoint endpoint, SocketListener listener) {
            return sockets.open(endpoint, listener);
        }

        @Override
        public void send(HttpCall call, Consumer<HttpOutcome> done) {
            new HttpExchange(call, done).start(http);
        }
    }
}
