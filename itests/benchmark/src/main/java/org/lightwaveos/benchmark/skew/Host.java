/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.net.InetSocketAddress;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** Jetty's clients at an address of their own: a device takes one session from each address. */
final class Host implements AutoCloseable {

    final HttpClient http = new HttpClient();
    final WebSocketClient webSocket = new WebSocketClient(http);

    Host(String address) throws Exception {
        http.setBindAddress(new InetSocketAddress(address, 0));
        http.start();
        webSocket.start();
    }

    @Override
    public void close() throws Exception {
        webSocket.stop();
        http.stop();
    }
}
