/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.lightwaveos.testbed.event.BusEvent;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.json.Fields;

/** {@code GET /rest/events}: server-sent events, all written by one thread, and a sign of life every ten seconds. */
final class EventStream {

    private static final int ALIVE_SECONDS = 10;

    private final List<EventClient> clients = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "testbed-sse"));
    private final Runnable unsubscribe;

    EventStream(EventBus bus) {
        unsubscribe = bus.subscribe(this::broadcast);
        writer.scheduleWithFixedDelay(this::alive, 1, ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String topics = request.getParameter("topics");
        if (!TopicFilter.isValid(topics)) {
            response.setStatus(400);
            return;
        }
        response.setStatus(200);
        response.setHeader("Content-Type", "text/event-stream");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Content-Encoding", "identity");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        EventClient client = new EventClient(context, new TopicFilter(topics));
        // Registered before the headers go: whoever has seen them misses no event.
        clients.add(client);
        response.flushBuffer();
    }

    private void broadcast(BusEvent event) {
        try {
            writer.execute(() -> send(event));
        } catch (RejectedExecutionException e) {
            // The testbed is closing; nobody listens any more.
        }
    }

    private void send(BusEvent event) {
        String data = new Fields()
                .put("topic", event.topic())
                .put("payload", event.payload())
                .put("type", event.type())
                .text();
        clients.removeIf(client -> client.wants(event.topic()) && !client.send("message", data));
    }

    private void alive() {
        String data =
                new Fields().put("type", "ALIVE").put("interval", ALIVE_SECONDS).text();
        clients.removeIf(client -> !client.send("alive", data));
    }

    void close() {
        unsubscribe.run();
        writer.shutdownNow();
        clients.forEach(EventClient::close);
        clients.clear();
    }
}
