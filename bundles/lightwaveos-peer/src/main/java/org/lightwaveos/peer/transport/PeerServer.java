/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.transport;

/** A port that peers connect to. */
public interface PeerServer extends AutoCloseable {

    /** TCP port in use, 1..65535. */
    int port();

    /**
     * Frees the port before it returns, which is at once; sockets still open are closed with 1001 and whatever else there
     * is (threads, buffers) ends within a second. Idempotent.
     */
    @Override
    void close();
}
