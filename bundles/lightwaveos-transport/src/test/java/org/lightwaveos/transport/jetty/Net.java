/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.lightwaveos.transport.wire.PeerLimits;

/** What openHAB gives an add-on, and the sockets made of it. */
final class Net implements AutoCloseable {

    final HttpClient http = new HttpClient();
    final WebSocketClient webSocket = new WebSocketClient(http);
    final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "OH-thingHandler");
        thread.setDaemon(true);
        return thread;
    });

    Net() throws Exception {
        http.setName("OH-httpClient-common");
        http.start();
        webSocket.start();
    }

    DeviceSockets sockets() {
        return sockets(PeerLimits.STANDARD);
    }

    DeviceSockets sockets(PeerLimits limits) {
        return new DeviceSockets(http, webSocket, scheduler, System::nanoTime, limits);
    }

    @Override
    public void close() throws Exception {
        webSocket.stop();
        http.stop();
        scheduler.shutdownNow();
    }
}
