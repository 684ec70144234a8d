/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketListener;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** A WebSocket client that keeps what it gets, and a REST client beside it. */
final class TestClient implements WebSocketListener, AutoCloseable {

    private static final long PATIENCE_S = 8;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A frame, or the end: then {@code text} is null and {@code code} is set. */
    record Received(String text, byte[] bytes, int code, String reason) {
        JsonObject json() {
            return JsonParser.parseString(text).getAsJsonObject();
        }

        boolean isType(String type) {
            return text != null
                    && json().has("type")
                    && json().get("type").getAsString().equals(type);
        }

        boolean isClose() {
            return code != 0;
        }
    }

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Session session;

    TestClient(WebSocketClient jetty, int port) throws Exception {
        session = jetty.connect(this, URI.create("ws://127.0.0.1:" + port + "/ws"))
                .get(PATIENCE_S, TimeUnit.SECONDS);
    }

    void send(String text) throws IOException {
        session.getRemote().sendString(text);
    }

    void sendBinary(byte[] bytes) throws IOException {
        session.getRemote().sendBytes(ByteBuffer.wrap(bytes));
    }

    void sendInTwo(String first, String second) throws IOException {
        session.getRemote().sendPartialString(first, false);
        session.getRemote().sendPartialString(second, true);
    }

    /** The next thing received that is wanted; others are thrown away. */
    Received await(Predicate<Received> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (true) {
            Received next = received.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(next).as("what was waited for").isNotNull();
            if (wanted.test(next)) {
                return next;
            }
        }
    }

    JsonObject awaitType(String type) throws InterruptedException {
        return await(r -> r.isType(type)).json();
    }

    Received awaitClose() throws InterruptedException {
        return await(Received::isClose);
    }

    static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(port, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(int port, String path, String body) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(uri(port, path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/" + path);
    }

    @Override
    public void onWebSocketText(String message) {
        received.add(new Received(message, null, 0, null));
    }

    @Override
    public void onWebSocketBinary(byte[] payload, int offset, int len) {
        byte[] copy = new byte[len];
        System.arraycopy(payload, offset, copy, 0, len);
        received.add(new Received(null, copy, 0, null));
    }

    @Override
    public void onWebSocketClose(int statusCode, String reason) {
        received.add(new Received(null, null, statusCode, reason));
    }

    @Override
    public void onWebSocketConnect(Session opened) {}

    @Override
    public void onWebSocketError(Throwable cause) {}

    @Override
    public void close() {
        session.close();
    }
}
