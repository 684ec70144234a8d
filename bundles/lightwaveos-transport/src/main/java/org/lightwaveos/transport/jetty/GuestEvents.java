/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.websocket.api.extensions.Frame;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.transport.wire.RateLimit;
import org.lightwaveos.transport.wire.StatusCode;

/** What Jetty calls for somebody whom we don't know: text frames only, and not too many. */
@NonNullByDefault({})
final class GuestEvents extends WireEvents {

    private final JettyWire wire;
    private final Guest guest;
    private final RateLimit rate; // touched by the reading thread only

    GuestEvents(JettyWire wire, Guest guest, RateLimit rate) {
        super(wire);
        this.wire = wire;
        this.guest = guest;
        this.rate = rate;
    }

    /** Every frame costs, a PING and an empty fragment, too. */
    @Override
    public void onWebSocketFrame(Frame frame) {
        if (frame.getType() == Frame.Type.CLOSE) {
            return;
        }
        if (frame.getType() == Frame.Type.BINARY) {
            wire.fail(Kind.PROTOCOL_ERROR, StatusCode.NOT_ACCEPTABLE, "text frames only");
        } else if (!rate.take(System.nanoTime())) {
            wire.fail(Kind.PROTOCOL_ERROR, StatusCode.POLICY, "too many messages");
        }
        super.onWebSocketFrame(frame);
    }

    @Override
    public void onWebSocketClose(int code, String reason) {
        super.onWebSocketClose(code, reason);
        guest.left();
    }
}
