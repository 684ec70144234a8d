/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a peer may do to us.
 *
 * @param perSecond messages per second, sustained
 * @param burst messages at once after a silence
 * @param connections WebSockets in all
 * @param connectionsPerAddress WebSockets from one address
 * @param tcpConnections TCP connections, WebSockets or not
 * @param idle silence, of both sides, after which a WebSocket is closed
 * @param handshake time for a request's next byte
 */
public record PeerLimits(
        int perSecond,
        int burst,
        int connections,
        int connectionsPerAddress,
        int tcpConnections,
        Duration idle,
        Duration handshake) {

    /** Bytes in a text message: twice the largest that firmware builds, and the largest that our reader reads. */
    public static final int MAX_MESSAGE = 2048;

    /**
     * The reasons, in this order: a person at a slider makes 50 changes a second, so 200 is an error or an attack; a group
     * that comes together may say two of everything at once; 64 is more than a household has; an installation may run
     * several peers behind one address, but hardly more than 8; twice the WebSockets, for questions by REST and for
     * those that are being closed; peers ask each other for a sign of life every few seconds, and firmware every 10 s, so
     * 60 s of silence are no peer; a request is one packet.
     */
    public static final PeerLimits STANDARD =
            new PeerLimits(200, 400, 64, 8, 128, Duration.ofSeconds(60), Duration.ofSeconds(10));

    /** Whether the text has more than {@link #MAX_MESSAGE} bytes. */
    public static boolean isTooLong(String text) {
        int length = text.length();
        return length > MAX_MESSAGE
                || length * 3 > MAX_MESSAGE && text.getBytes(StandardCharsets.UTF_8).length > MAX_MESSAGE;
    }

    /** For one connection. */
    public RateLimit rate(long nowNs) {
        return new RateLimit(perSecond, burst, nowNs);
    }
}
