/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.net;

import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.peer.transport.PeerTransport;
import org.lightwaveos.transport.jetty.DeviceSockets;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The add-on's one transport, over the two clients that openHAB shares among all add-ons. Only because it is one do the Thing
 * of a device and our own peer share the one connection that the device grants this host.
 */
@Component(service = SharedSockets.class)
public class SharedSockets {

    private static final String POOL = "thingHandler";

    private final DeviceSockets sockets;

    @Activate
    public SharedSockets(@Reference HttpClientFactory httpClients, @Reference WebSocketFactory webSockets) {
        sockets = new DeviceSockets(
                httpClients.getCommonHttpClient(),
                webSockets.getCommonWebSocketClient(),
                ThreadPoolManager.getScheduledPool(POOL),
                System::nanoTime);
    }

    /** For Things that are devices, and for asking who somebody is. */
    public ControlTransport control() {
        return sockets.control();
    }

    /** For our own peer. */
    public PeerTransport peer() {
        return sockets.peer();
    }
}
