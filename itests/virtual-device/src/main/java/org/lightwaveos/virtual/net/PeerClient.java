/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/**
 * The connections that a unit dials. Whoever uses it numbers them; a number is used once. Only this machine is dialled,
 * whatever somebody has announced.
 */
public final class PeerClient implements AutoCloseable {

    private static final long CONNECT_TIMEOUT_MS = 5_000;
    private static final long GOODBYE_MS = 1_000;
    private static final int MAX_FRAME_BYTES = 64 * 1024;

    private final Map<Integer, PeerSocket> sockets = new ConcurrentHashMap<>();
    private final WebSocketClient jetty;
    private final HttpClient http;
    private final PeerLink link;

    /**
     * A started client.
     *
     * @param from the address that the connections come from, as their servers see it
     * @param name of its threads
     * @throws IOException if it does not start
     */
    public PeerClient(InetAddress from, String name, PeerLink link) throws IOException {
        this.link = link;
        QueuedThreadPool threads = new QueuedThreadPool(6, 1, 30_000);
        threads.setName(name);
        threads.setDaemon(true);
        http = new HttpClient();
        http.setExecutor(threads);
        http.setBindAddress(new InetSocketAddress(from, 0));
        http.setConnectTimeout(CONNECT_TIMEOUT_MS);
        jetty = new WebSocketClient(http);
        jetty.getPolicy().setMaxTextMessageSize(MAX_FRAME_BYTES);
        jetty.getPolicy().setMaxBinaryMessageSize(MAX_FRAME_BYTES);
        jetty.setStopAtShutdown(false);
        try {
            http.start();
            jetty.start();
        } catch (Exception e) {
            throw new IOException("no client on " + from.getHostAddress(), e);
        }
    }

    /** Returns at once; the link is told how it ended. */
    public void dial(int connection, String uri) {
        PeerSocket socket = new PeerSocket(connection, this);
        sockets.put(connection, socket);
        try {
            URI target = URI.create(uri);
            if (!InetAddress.getByName(target.getHost()).isLoopbackAddress()) {
                throw new IOException("not this machine: " + target.getHost());
            }
            ClientUpgradeRequest request = new ClientUpgradeRequest();
            request.setTimeout(CONNECT_TIMEOUT_MS, TimeUnit.MILLISECONDS);
            Future<Session> opening = jetty.connect(socket, target, request);
            if (opening instanceof CompletableFuture<Session> future) {
                future.whenComplete((session, refused) -> {
                    if (refused != null) {
                        gone(socket);
                    }
                });
            }
        } catch (IOException | RuntimeException e) {
            gone(socket);
        }
    }

    /** One text frame, not fragmented; lost if the connection does not stand. */
    public void send(int connection, String text) {
        PeerSocket socket = sockets.get(connection);
        if (socket != null) {
            socket.send(text);
        }
    }

    /** Pings all that stand, as the units' client library does. */
    public void ping() {
        sockets.values().forEach(PeerSocket::ping);
    }

    /** Ends a connection in an orderly way; nobody is told. */
    public void close(int connection) {
        PeerSocket socket = sockets.remove(connection);
        if (socket != null) {
            socket.close();
        }
    }

    /** Ends everything at once: connections are reset, nobody is told. */
    public void kill() {
        sockets.values().forEach(PeerSocket::reset);
        sockets.clear();
        stop();
    }

    /** Says good-bye; whoever does not answer within a second is left without. */
    @Override
    public void close() {
        List<PeerSocket> open = List.copyOf(sockets.values());
        sockets.clear();
        open.forEach(PeerSocket::close);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GOODBYE_MS);
        open.forEach(socket -> socket.awaitEnd(end));
        stop();
    }

    PeerLink link() {
        return link;
    }

    boolean isCurrent(PeerSocket socket) {
        return sockets.get(socket.id()) == socket;
    }

    void gone(PeerSocket socket) {
        if (sockets.remove(socket.id(), socket)) {
            link.lost(socket.id());
        }
    }

    private void stop() {
        try {
            jetty.stop();
            http.stop();
        } catch (Exception e) {
            throw new IllegalStateException("client does not stop", e);
        }
    }
}
