/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.peer.transport.PeerTransport;
import org.lightwaveos.transport.shared.SharedSockets;
import org.lightwaveos.transport.wire.PeerLimits;

/** Dials by shared sockets, listens by Jetty. */
final class JettyPeerTransport implements PeerTransport {

    private final SharedSockets sockets;
    private final PeerLimits limits;

    JettyPeerTransport(SharedSockets sockets, PeerLimits limits) {
        this.sockets = sockets;
        this.limits = limits;
    }

    @Override
    public PeerSocket dial(DeviceUuid uuid, PeerAddress address, PeerSocketListener listener) {
        return sockets.dial(new Endpoint(address.host(), address.port()), listener);
    }

    @Override
    public PeerServer listen(InetSocketAddress where, DeviceUuid own, PeerAcceptor acceptor) throws IOException {
        return JettyPeerServer.open(where, own, acceptor, limits);
    }
}
