/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;

/** Opens sockets to peers and accepts theirs; every socket speaks WebSocket on the path {@code /ws}. */
public interface PeerTransport {

    /**
     * Starts to open {@code ws://address/ws}; returns at once. The outcome is {@code onOpen} or {@code onClosed}, on a
     * thread of the transport's own, never before this returns.
     *
     * @param uuid who is expected there
     */
    PeerSocket dial(DeviceUuid uuid, PeerAddress address, PeerSocketListener listener);

    /**
     * Listens, from the return of this method on. Takes some milliseconds.
     *
     * @param where address and port; port 0 for any free one
     * @param own who listens: answered to whoever asks {@code GET /api/v1/sync/status}
     * @throws IOException if the port is taken, or the address is not one of this host's
     */
    PeerServer listen(InetSocketAddress where, DeviceUuid own, PeerAcceptor acceptor) throws IOException;
}
