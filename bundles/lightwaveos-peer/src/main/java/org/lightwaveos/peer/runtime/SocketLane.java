/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.core.LinkId;
import org.lightwaveos.peer.core.PeerInput;
import org.lightwaveos.peer.core.PeerOutput;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.peer.transport.PeerTransport;
import org.lightwaveos.runtime.Lane;

/** Carries out what the core wants of the network, and gives names to the sockets that others have opened. */
final class SocketLane extends Lane<PeerOutput.Network> implements PeerAcceptor {

    private static final int GOING_AWAY = 1001;

    private final PeerTransport transport;
    private final Consumer<PeerInput> inputs;
    private final AtomicLong accepted = new AtomicLong();
    private final Map<LinkId, PeerSocket> sockets = new HashMap<>(); // guarded by itself
    private boolean closed; // guarded by sockets

    SocketLane(PeerTransport transport, Consumer<PeerInput> inputs) {
        this.transport = transport;
        this.inputs = inputs;
    }

    @Override
    public PeerSocketListener accepted(PeerSocket socket, String from) {
        LinkId link = new LinkId(LinkId.Direction.INCOMING, accepted.incrementAndGet());
        keep(link, socket);
        inputs.accept(new PeerInput.LinkOpened(link));
        return new Ear(link);
    }

    @Override
    protected void handle(PeerOutput.Network output) {
        if (output instanceof PeerOutput.Dial dial) {
            Ear ear = new Ear(dial.link());
            keep(dial.link(), transport.dial(dial.uuid(), dial.address(), ear));
            if (ear.ended) {
                forget(dial.link());
            }
        } else if (output instanceof PeerOutput.SendText send) {
            @Nullable PeerSocket socket = socket(send.link());
            if (socket != null && send.isState()) {
                socket.sendLatest(send.text());
            } else if (socket != null) {
                socket.send(send.text());
            }
        } else if (output instanceof PeerOutput.SendPing ping) {
            @Nullable PeerSocket socket = socket(ping.link());
            if (socket != null) {
                socket.ping();
            }
        } else if (output instanceof PeerOutput.Close close) {
            @Nullable PeerSocket socket = forget(close.link());
            if (socket != null) {
                socket.close(close.reason().code(), close.reason().text());
            }
        }
    }

    /** Closes what is open, and whatever still opens. */
    void close() {
        Map<LinkId, PeerSocket> left;
        synchronized (sockets) {
            closed = true;
            left = Map.copyOf(sockets);
            sockets.clear();
        }
        left.values().forEach(socket -> socket.close(GOING_AWAY, ""));
    }

    private void keep(LinkId link, PeerSocket socket) {
        boolean unwanted;
        synchronized (sockets) {
            unwanted = closed;
            if (!closed) {
                sockets.put(link, socket);
            }
        }
        if (unwanted) {
            socket.close(GOING_AWAY, "");
        }
    }

    private @Nullable PeerSocket socket(LinkId link) {
        synchronized (sockets) {
            return sockets.get(link);
        }
    }

    private @Nullable PeerSocket forget(LinkId link) {
        synchronized (sockets) {
            return sockets.remove(link);
        }
    }

    /** Hears one socket. */
    private final class Ear implements PeerSocketListener {

        private final LinkId link;
        private volatile boolean ended;

        Ear(LinkId link) {
            this.link = link;
        }

        @Override
        public void onOpen() {
            inputs.accept(new PeerInput.LinkOpened(link));
        }

        @Override
        public void onText(String text) {
            inputs.accept(new PeerInput.TextReceived(link, text));
        }

        @Override
        public void onPong() {
            inputs.accept(new PeerInput.PongReceived(link));
        }

        @Override
        public void onClosed(String why) {
            ended = true;
            forget(link);
            inputs.accept(new PeerInput.LinkClosed(link));
        }
    }
}
