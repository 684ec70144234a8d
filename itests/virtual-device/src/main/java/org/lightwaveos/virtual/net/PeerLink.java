/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

/**
 * Who a {@link PeerClient} reports to. Called on the client's threads, in order for each connection; must not block.
 */
public interface PeerLink {

    /** The WebSocket handshake is done. */
    void opened(int connection);

    /**
     * A frame came.
     *
     * @param opcode of RFC 6455: 0 continuation, 1 text, 2 binary, 10 pong; pings have been answered already
     */
    void received(int connection, int opcode, byte[] payload);

    /** The connection did not come about, or is gone, whoever ended it. */
    void lost(int connection);
}
