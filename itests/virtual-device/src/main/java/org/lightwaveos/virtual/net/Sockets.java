/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.common.io.AbstractWebSocketConnection;

/** Ends connections as a power cut does. */
final class Sockets {

    private Sockets() {}

    /** Resets every connection: the peer sees neither a close frame nor an orderly end. */
    static void reset(Server server) {
        for (Connector connector : server.getConnectors()) {
            for (EndPoint endPoint : connector.getConnectedEndPoints()) {
                if (endPoint.getTransport() instanceof SocketChannel channel) {
                    reset(channel);
                }
            }
        }
    }

    /** Resets the connection of a client's session. */
    static void reset(Session session) {
        if (session instanceof WebSocketSession known
                && known.getConnection() instanceof AbstractWebSocketConnection connection
                && connection.getEndPoint().getTransport() instanceof SocketChannel channel) {
            reset(channel);
        }
    }

    private static void reset(SocketChannel channel) {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        } catch (IOException e) {
            // it is gone already
        }
    }
}
