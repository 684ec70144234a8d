/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.peer.transport.PeerTransport;

/** A network of one room: sockets are pairs of objects, and one thread carries everything in order. */
final class RoomTransport implements PeerTransport, AutoCloseable {

    private final ExecutorService air = Executors.newSingleThreadExecutor();
    private final Map<Integer, PeerAcceptor> servers = new HashMap<>();
    private int lastPort = 8000;
    final List<End> ends = new ArrayList<>();

    @Override
    public PeerSocket dial(DeviceUuid uuid, PeerAddress address, PeerSocketListener listener) {
        End near = new End();
        near.listener = listener;
        air.execute(() -> {
            PeerAcceptor acceptor = servers.get(address.port());
            if (acceptor == null || near.closed) {
                near.lose("refused");
                return;
            }
            End far = new End();
            near.other = far;
            far.other = near;
            ends.add(near);
            ends.add(far);
            far.listener = acceptor.accepted(far, "near");
            near.listener.onOpen();
        });
        return near;
    }

    @Override
    public PeerServer listen(InetSocketAddress where, DeviceUuid own, PeerAcceptor acceptor) throws IOException {
        int port = where.getPort() == 0 ? ++lastPort : where.getPort();
        if (servers.putIfAbsent(port, acceptor) != null) {
            throw new IOException("port " + port + " is taken");
        }
        return new PeerServer() {
            @Override
            public int port() {
                return port;
            }

            @Override
            public void close() {
                servers.remove(port, acceptor);
            }
        };
    }

    /** Breaks every connection. */
    void cut() {
        air.execute(() -> ends.forEach(end -> end.lose("cut")));
    }

    @Override
    public void close() {
        air.shutdownNow();
    }

    final class End implements PeerSocket {

        private PeerSocketListener listener;
        private End other;
        private boolean closed;

        @Override
        public void send(String text) {
            air.execute(() -> {
                if (!closed && !other.closed) {
                    other.listener.onText(text);
                }
            });
        }

        @Override
        public void sendLatest(String text) {
            send(text);
        }

        @Override
        public void ping() {
            air.execute(() -> {
                if (!closed && !other.closed) {
                    listener.onPong();
                }
            });
        }

        @Override
        public void close(int code, String reason) {
            air.execute(() -> {
                if (!closed) {
                    closed = true;
                    if (other != null) {
                        other.lose(reason);
                    }
                }
            });
        }

        private void lose(String why) {
            if (!closed) {
                closed = true;
                listener.onClosed(why);
            }
        }
    }
}
