/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.util.List;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.api.WebSocketPolicy;
import org.eclipse.jetty.websocket.server.WebSocketHandler;
import org.eclipse.jetty.websocket.servlet.ServletUpgradeRequest;
import org.eclipse.jetty.websocket.servlet.ServletUpgradeResponse;
import org.eclipse.jetty.websocket.servlet.WebSocketServletFactory;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.transport.wire.Guests;
import org.lightwaveos.transport.wire.PeerLimits;

/** Turns requests for {@code /ws} into sockets. */
final class PeerHandler extends WebSocketHandler {

    static final String PATH = "/ws";

    /** The one version that Jetty speaks. Whoever asks for another, or asks badly, would be worth a warning to it. */
    private static final String VERSION = "13";

    private final Guests<Guest> guests;
    private final PeerAcceptor acceptor;
    private final Scheduler scheduler;
    private final PeerLimits limits;

    PeerHandler(Guests<Guest> guests, PeerAcceptor acceptor, Scheduler scheduler, PeerLimits limits) {
        this.guests = guests;
        this.acceptor = acceptor;
        this.scheduler = scheduler;
        this.limits = limits;
    }

    @Override
    public void configurePolicy(@Nullable WebSocketPolicy policy) {
        if (policy != null) {
            policy.setMaxTextMessageBufferSize(PeerLimits.MAX_MESSAGE);
            policy.setMaxTextMessageSize(PeerLimits.MAX_MESSAGE);
            policy.setIdleTimeout(limits.idle().toMillis());
        }
    }

    @Override
    public void configure(@Nullable WebSocketServletFactory factory) {
        if (factory != null) {
            factory.setCreator(this::guest);
        }
    }

    @Override
    @NonNullByDefault({})
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean ours = PATH.equals(request.getRequestURI())
                && VERSION.equals(request.getHeader("Sec-WebSocket-Version"))
                && request.getHeader("Sec-WebSocket-Key") != null
                && "HTTP/1.1".equals(request.getProtocol());
        if (ours) {
            super.handle(target, base, request, response);
        }
    }

    private Object guest(ServletUpgradeRequest request, ServletUpgradeResponse response) {
        // an ESP32 can neither inflate nor join what was deflated
        response.setExtensions(List.of());
        Guest guest = new Guest(
                guests,
                acceptor,
                request.getRemoteAddress(),
                request.getRemoteAddress() + ":" + request.getRemotePort());
        JettyWire wire = new JettyWire(scheduler, guest, true);
        guest.on(wire);
        return new GuestEvents(wire, guest, limits.rate(System.nanoTime()));
    }
}
