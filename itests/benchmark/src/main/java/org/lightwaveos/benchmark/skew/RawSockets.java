/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.BatchMode;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;

/** A bare socket to each device: what this machine, Jetty and the devices themselves cost without anything of ours. */
final class RawSockets implements AutoCloseable {

    private final Host host = new Host("127.0.0.91");
    private final List<Session> sessions = new ArrayList<>();
    private final DeviceWatch watch;
    private int count;

    RawSockets(AdoptedGroup group) throws Exception {
        this.watch = group.watch();
        for (int port : group.ports()) {
            URI uri = URI.create("ws://127.0.0.1:" + port + "/ws");
            Session session =
                    host.webSocket.connect(new WebSocketAdapter(), uri).get(10, TimeUnit.SECONDS);
            session.getRemote().setBatchMode(BatchMode.OFF);
            sessions.add(session);
        }
    }

    /** One question to each, one after the other. From the first device that has it to the last one, in ns. */
    long round() throws InterruptedException {
        // about as long as a parameters.set, and nothing changes by it
        String text = "{\"type\":\"parameters.get\",\"requestId\":\"reference-" + ++count + "\"}";
        Arrivals arrived = new Arrivals("heard a question", sessions.size(), List.of(DeviceWatch.message(text)));
        watch.await(arrived);
        sessions.forEach(session -> session.getRemote().sendString(text, null));
        return arrived.skewNs();
    }

    @Override
    public void close() throws Exception {
        sessions.forEach(Session::close);
        host.close();
    }
}
