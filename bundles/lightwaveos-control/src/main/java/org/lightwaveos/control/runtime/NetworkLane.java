/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.codec.MessageReader;
import org.lightwaveos.control.session.SessionAction;
import org.lightwaveos.control.session.SessionAction.CloseSocket;
import org.lightwaveos.control.session.SessionAction.OpenSocket;
import org.lightwaveos.control.session.SessionAction.SendHttp;
import org.lightwaveos.control.session.SessionAction.SendText;
import org.lightwaveos.control.session.SessionEvent;
import org.lightwaveos.control.shell.LineLane;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.runtime.Lane;

/**
 * Carries out the network's actions. A session has one socket at a time; what an older one still says reaches the session
 * under the older number, and is ignored there.
 */
final class NetworkLane extends Lane<SessionAction> implements LineLane<SessionAction> {

    private static final int GOING_AWAY = 1001;

    private final ControlTransport transport;
    private final Consumer<SessionEvent> events;
    private final Object socketLock = new Object();
    private ControlTransport.@Nullable Socket socket; // guarded by socketLock
    private long number; // guarded by socketLock
    private boolean closed; // guarded by socketLock

    NetworkLane(ControlTransport transport, Consumer<SessionEvent> events) {
        this.transport = transport;
        this.events = events;
    }

    @Override
    protected void handle(SessionAction action) {
        if (action instanceof OpenSocket open) {
            open(open);
        } else if (action instanceof SendText send) {
            ControlTransport.@Nullable Socket current = current(send.socket());
            if (current != null) {
                current.send(send.text());
            }
        } else if (action instanceof CloseSocket close) {
            ControlTransport.@Nullable Socket current = current(close.socket());
            if (current != null) {
                current.close(close.code(), close.reason());
            }
        } else if (action instanceof SendHttp http) {
            long call = http.call();
            transport.send(http.request(), outcome -> events.accept(new SessionEvent.Answered(call, outcome)));
        }
    }

    /** Closes the socket there is, and every one that comes. */
    @Override
    public void close() {
        ControlTransport.@Nullable Socket current;
        synchronized (socketLock) {
            closed = true;
            current = socket;
            socket = null;
        }
        if (current != null) {
            current.close(GOING_AWAY, "");
        }
    }

    private void open(OpenSocket open) {
        ControlTransport.Socket opened = transport.open(open.endpoint(), new Ear(open.socket()));
        boolean unwanted;
        synchronized (socketLock) {
            unwanted = closed;
            if (!closed) {
                socket = opened;
                number = open.socket();
            }
        }
        if (unwanted) {
            opened.close(GOING_AWAY, "");
        }
    }

    private ControlTransport.@Nullable Socket current(long asked) {
        synchronized (socketLock) {
            return number == asked ? socket : null;
        }
    }

    /** Hears one socket. */
    private final class Ear implements ControlTransport.SocketListener {

        private final long heard;

        Ear(long heard) {
            this.heard = heard;
        }

        @Override
        public void onOpen() {
            events.accept(new SessionEvent.SocketOpened(heard));
        }

        @Override
        public void onText(String text) {
            events.accept(new SessionEvent.Received(heard, MessageReader.read(text)));
        }

        @Override
        public void onBinary(byte[] payload) {
            // streams are not subscribed to here
        }

        @Override
        public void onClosed(CloseCause cause) {
            events.accept(new SessionEvent.SocketClosed(heard, cause));
        }
    }
}
