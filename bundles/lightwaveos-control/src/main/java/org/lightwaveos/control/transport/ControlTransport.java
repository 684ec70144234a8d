/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.transport;

import java.util.function.Consumer;

/**
 * Sockets and requests for one device. Every method returns at once; every outcome comes later, exactly once, on a
 * thread of the transport's own. After {@link Socket#close} or a failure nothing more comes from that socket.
 */
public interface ControlTransport {

    /** Starts to open {@code ws://endpoint/ws}; the outcome is {@code onOpen} or {@code onClosed}. */
    Socket open(Endpoint endpoint, SocketListener listener);

    /** Sends a REST request; the consumer gets its outcome, a failure included. */
    void send(HttpCall call, Consumer<HttpOutcome> done);

    /** One WebSocket, opening or open. */
    interface Socket {

        /** Queues one unfragmented text frame; ignored once the socket is closed. */
        void send(String text);

        /** Closes with the WebSocket status code; the listener hears nothing more. */
        void close(int code, String reason);
    }

    /** Hears one socket's life, in order, never concurrently. */
    interface SocketListener {

        void onOpen();

        void onText(String text);

        /** A binary frame (LED, audio or capture stream). */
        void onBinary(byte[] payload);

        /** The socket could not be opened, or has gone. Last call of all. */
        void onClosed(CloseCause cause);
    }
}
