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

/** The network seam over the two Jetty clients that openHAB shares among all add-ons. */
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
        throw new UnsupportedOperationException("not merged yet: " + webSocket);
    }

    @Override
    public void send(HttpCall call, Consumer<HttpOutcome> done) {
        throw new UnsupportedOperationException("not merged yet: " + http);
    }
}
