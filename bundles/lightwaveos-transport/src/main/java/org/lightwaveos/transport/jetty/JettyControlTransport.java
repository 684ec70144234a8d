/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.util.function.Consumer;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;

/**
 * The network seam over the two Jetty clients that openHAB shares among all add-ons. Has no state of its own and needs no
 * closing; may serve any number of devices.
 */
public final class JettyControlTransport implements ControlTransport {

    private final HttpClient http;
    private final WebSocketClient webSocket;

    /**
     * @param http started client; its settings stay as they are
     * @param webSocket started client; its settings stay as they are
     */
    public JettyControlTransport(HttpClient http, WebSocketClient webSocket) {
        this.http = http;
        this.webSocket = webSocket;
    }

    @Override
    public Socket open(Endpoint endpoint, SocketListener listener) {
        JettySocket socket = new JettySocket(webSocket.getScheduler(), listener);
        socket.connect(webSocket, endpoint);
        return socket;
    }

    @Override
    public void send(HttpCall call, Consumer<HttpOutcome> done) {
        new HttpExchange(call, done).start(http);
    }
}
