/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.peer.transport.PeerSocketListener;
import org.lightwaveos.transport.wire.CloseWords;
import org.lightwaveos.transport.wire.Guests;
import org.lightwaveos.transport.wire.StatusCode;
import org.lightwaveos.transport.wire.WireListener;

/** Somebody who has connected: let in or sent away, and from then on introduced to the acceptor. */
final class Guest implements WireListener {

    private final Guests<Guest> guests;
    private final PeerAcceptor acceptor;
    private final String address;
    private final String from;
    private @Nullable JettyWire wire;
    private @Nullable PeerSocketListener host; // touched by the wire's calls only

    /**
     * @param address whose share of the places it takes
     * @param from the same with its port, for a log
     */
    Guest(Guests<Guest> guests, PeerAcceptor acceptor, String address, String from) {
        this.guests = guests;
        this.acceptor = acceptor;
        this.address = address;
        this.from = from;
    }

    /** Before it is open. */
    void on(JettyWire itsWire) {
        wire = itsWire;
    }

    @Override
    public void onOpen() {
        @Nullable JettyWire open = wire;
        if (open == null) {
            return;
        }
        switch (guests.enter(this, address)) {
            case WELCOME -> host = acceptor.accepted(open, from);
            case FULL -> open.close(StatusCode.TRY_AGAIN_LATER, "too many connections");
            case CROWD -> open.close(StatusCode.POLICY, "too many connections from this address");
            case CLOSED -> open.close(StatusCode.GOING_AWAY, "going away");
        }
    }

    @Override
    public void onText(String text) {
        @Nullable PeerSocketListener heard = host;
        if (heard != null) {
            heard.onText(text);
        }
    }

    @Override
    public void onBinary(byte[] payload) {
        // closed on its first frame
    }

    @Override
    public void onPong() {
        @Nullable PeerSocketListener heard = host;
        if (heard != null) {
            heard.onPong();
        }
    }

    @Override
    public void onClosed(CloseCause cause) {
        @Nullable PeerSocketListener heard = host;
        if (heard != null) {
            heard.onClosed(CloseWords.of(cause));
        }
    }

    /** Its connection has ended, whether anybody is told or not. */
    void left() {
        guests.leave(this);
    }

    /** The server is being closed. */
    void sendAway() {
        @Nullable JettyWire open = wire;
        if (open != null) {
            open.fail(Kind.BROKEN, StatusCode.GOING_AWAY, "going away");
        }
    }

    void cut() {
        @Nullable JettyWire open = wire;
        if (open != null) {
            open.cut();
        }
    }
}
