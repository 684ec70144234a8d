/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.rest.OpenHabClient;

/** An openHAB with one Thing, that tells what a test makes it tell, and notes what it is asked. */
final class ToldOpenHab implements AutoCloseable {
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> toTell = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** @param thing its one answer to everything, in JSON */
    ToldOpenHab(String thing) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/rest/events", this::events);
        server.createContext("/rest/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + body);
            answer(exchange, thing);
        });
        server.start();
    }

    /** A channel as its Thing has it. */
    static String channel(String thingUid, String id, String itemType) {
        return "{\"uid\":\"" + thingUid + ":" + id + "\",\"id\":\"" + id + "\",\"itemType\":" + itemType
                + ",\"label\":\"" + id + "\"}";
    }

    OpenHabClient client() {
        return new OpenHabClient("http://127.0.0.1:" + server.getAddress().getPort(), "");
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(toTell.take().getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Has it tell an event. */
    void tell(String topic, String type, String payload) {
        JsonObject event = new JsonObject();
        event.addProperty("topic", topic);
        event.addProperty("type", type);
        event.addProperty("payload", payload);
        toTell.add("event: message\ndata: " + event + "\n\n");
    }

    /** What it is asked next: method, path and body; null if it is asked nothing for 5 s. */
    String nextAsked() throws InterruptedException {
        return asked.poll(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
