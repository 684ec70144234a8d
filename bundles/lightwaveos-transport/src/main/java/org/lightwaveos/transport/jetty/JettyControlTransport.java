/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.util.function.Consumer;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.transport.wire.WireListener;

/**
 * The network seam over the two Jetty clients that openHAB shares among all add-ons. Has no state of its own and needs no
 * closing; may serve any number of devices. Its sockets are shared with nobody: see {@link DeviceSockets}.
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
        ClientWire wire = new ClientWire(webSocket, endpoint, new Ear(listener));
        wire.connect();
        return new Socket() {
            @Override
            public void send(String text) {
                wire.send(text);
            }

            @Override
            public void close(int code, String reason) {
                wire.close(code, reason);
            }
        };
    }

    @Override
    public void send(HttpCall call, Consumer<HttpOutcome> done) {
        new HttpExchange(call, done).start(http);
    }

    /** Who controls a device has no use for answers to PINGs. */
    private record Ear(SocketListener listener) implements WireListener {

        @Override
        public void onOpen() {
            listener.onOpen();
        }

        @Override
        public void onText(String text) {
            listener.onText(text);
        }

        @Override
        public void onBinary(byte[] payload) {
            listener.onBinary(payload);
        }

        @Override
        public void onPong() {
            // never asked for
        }

        @Override
        public void onClosed(CloseCause cause) {
            listener.onClosed(cause);
        }
    }
}
