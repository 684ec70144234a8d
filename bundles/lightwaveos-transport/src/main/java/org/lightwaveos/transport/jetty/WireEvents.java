/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketFrameListener;
import org.eclipse.jetty.websocket.api.WebSocketListener;
import org.eclipse.jetty.websocket.api.extensions.Frame;
import org.lightwaveos.control.transport.CloseCause;

/** What Jetty calls. Nothing is thrown back at it: it would tell the other side the exception's text. */
@NonNullByDefault({})
class WireEvents implements WebSocketListener, WebSocketFrameListener {

    private static final int ABNORMAL = 1006;

    private final JettyWire wire;
    private Session session;

    WireEvents(JettyWire wire) {
        this.wire = wire;
    }

    @Override
    public void onWebSocketConnect(Session opened) {
        session = opened;
        wire.opened(opened);
    }

    @Override
    public void onWebSocketFrame(Frame frame) {
        if (frame.getType() == Frame.Type.PONG) {
            wire.ponged();
        }
    }

    @Override
    public void onWebSocketText(String text) {
        wire.tell(() -> wire.listener().onText(text));
    }

    @Override
    public void onWebSocketBinary(byte[] payload, int offset, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(payload, offset, copy, 0, length);
        wire.tell(() -> wire.listener().onBinary(copy));
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        if (wire.isOpened()) {
            wire.remember(cause);
        } else {
            wire.gone(Causes.of(cause, false));
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason) {
        Throwable before = wire.failure();
        String text = reason == null ? "" : reason;
        CloseCause cause;
        if (before != null) {
            cause = Causes.of(before, true);
        } else if (code == ABNORMAL) {
            cause = new CloseCause(CloseCause.Kind.BROKEN, 0, text);
        } else {
            cause = new CloseCause(CloseCause.Kind.CLOSED_BY_DEVICE, code, text);
        }
        wire.ended(session, cause);
    }
}
