/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.transport.jetty.JettyControlTransport;
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** Real sockets, devices and drivers, and the end of them all after each test. */
abstract class Bench {

    static JettyControlTransport transport;
    private static HttpClient http;
    private static WebSocketClient webSocket;
    private static ScheduledExecutorService executor;
    final Collection<String> events = new ConcurrentLinkedQueue<>();
    volatile long lightAt;
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    static void startClients() throws Exception {
        http = new HttpClient();
        http.start();
        webSocket = new WebSocketClient(http);
        webSocket.start();
        transport = new JettyControlTransport(http, webSocket);
        executor = Executors.newScheduledThreadPool(2);
    }

    @AfterAll
    static void stopClients() throws Exception {
        executor.shutdownNow();
        webSocket.stop();
        http.stop();
    }

    @AfterEach
    void closeAll() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    VirtualDevice device() throws IOException {
        return keep(VirtualDevice.start(config()));
    }

    VirtualDeviceConfig config() {
        return VirtualDeviceConfig.numbered(1).withMdns(false).withListener(this::note);
    }

    private void note(DeviceEvent event) {
        events.add(event.event() + " " + event.fields().get("text"));
        if (event.event().equals("light")) {
            lightAt = event.nanos();
        }
    }

    Driver driver(VirtualDevice device) {
        return driver(device.port(), device.uuid(), "");
    }

    Driver driver(int port, DeviceUuid uuid, String key) {
        return keep(new Driver(transport, executor, port, uuid, key));
    }

    <T extends AutoCloseable> T keep(T resource) {
        open.add(resource);
        return resource;
    }
}
