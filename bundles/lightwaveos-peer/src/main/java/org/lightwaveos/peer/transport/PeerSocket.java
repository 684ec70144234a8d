/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.transport;

/**
 * One WebSocket, opening or open. Every method returns at once, from any thread, and does nothing once the socket is
 * closed. What waits to be sent is bounded: a reader that is too slow even for that is closed, and holds up nobody else.
 */
public interface PeerSocket {

    /** Queues one unfragmented text frame. */
    void send(String text);

    /** As {@link #send}, but if an earlier one of these still waits, this one takes its place: the latest state wins. */
    void sendLatest(String text);

    /** Queues a PING control frame; the answer is {@link PeerSocketListener#onPong}. */
    void ping();

    /**
     * Sends what waits, then closes; the listener hears nothing more from the call on.
     *
     * @param code WebSocket status code
     * @param reason at most 123 bytes of UTF-8
     */
    void close(int code, String reason);
}
