/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.transport.wire.CloseWords;
import org.lightwaveos.transport.wire.RateLimit;

/** A peer's end. */
final class PeerView extends View implements PeerSocket {

    /** What the other side may say; guarded by the sockets' lock. */
    final RateLimit rate;

    private final PeerSocketListener listener;

    PeerView(SharedSocket socket, PeerSocketListener listener, RateLimit rate) {
        super(socket);
        this.listener = listener;
        this.rate = rate;
    }

    @Override
    public void sendLatest(String text) {
        socket.sendLatest(this, text);
    }

    @Override
    public void ping() {
        socket.ping(this);
    }

    @Override
    void opened() {
        listener.onOpen();
    }

    @Override
    void heard(String text) {
        listener.onText(text);
    }

    void ponged() {
        listener.onPong();
    }

    @Override
    void ended(CloseCause cause) {
        listener.onClosed(CloseWords.of(cause));
    }
}
