/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Server-sent events to every open page. A page that reads too slowly loses messages, oldest first, and holds up nobody.
 */
final class Broadcast implements AutoCloseable {
    private static final int BACKLOG = 64;
    private static final int HISTORY = 200;
    private static final String END = "event: end\ndata: {}\n\n";

    private final Set<LinkedBlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();
    private final Deque<String> history = new ArrayDeque<>();

    /** Sends to every page. */
    void send(String event, String json) {
        put(message(event, json));
    }

    /** Sends to every page, and later to those that open later. */
    void sendAndKeep(String event, String json) {
        String message = message(event, json);
        synchronized (history) {
            history.addLast(message);
            if (history.size() > HISTORY) {
                history.removeFirst();
            }
            // Under the lock, so that a page that opens now gets it once: out of the history or from here.
            put(message);
        }
    }

    private static String message(String event, String json) {
        return "event: " + event + "\ndata: " + json + "\n\n";
    }

    private void put(String message) {
        for (LinkedBlockingQueue<String> page : pages) {
            while (!page.offer(message)) {
                page.poll();
            }
        }
    }

    /** Whether anybody looks. */
    boolean watched() {
        return !pages.isEmpty();
    }

    /** Serves one page until it goes away or the broadcast ends; blocks the calling thread for that long. */
    void serve(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        LinkedBlockingQueue<String> page = new LinkedBlockingQueue<>(BACKLOG);
        try (OutputStream out = exchange.getResponseBody()) {
            List<String> past;
            synchronized (history) {
                past = List.copyOf(history);
                pages.add(page);
            }
            for (String message : past) {
                out.write(message.getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            String message;
            do {
                message = page.take();
                out.write(message.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } while (!message.equals(END));
        } finally {
            pages.remove(page);
        }
    }

    /** Tells every page that this was all. */
    @Override
    public void close() {
        put(END);
    }
}
