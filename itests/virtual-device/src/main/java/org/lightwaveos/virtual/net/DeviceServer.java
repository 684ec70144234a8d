/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.HandlerList;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketHandler;
import org.eclipse.jetty.websocket.servlet.WebSocketServletFactory;
import org.lightwaveos.virtual.gateway.Outbox;
import org.lightwaveos.virtual.gateway.Refusal;

/** A device's one port: {@code /ws} is WebSocket, everything else goes the way of REST. */
public final class DeviceServer implements Outbox, AutoCloseable {

    /** Above the device's own limit, so that the gateway gets to refuse what is too large. */
    private static final int MAX_FRAME_BYTES = 256 * 1024;

    private static final int IDLE_TIMEOUT_MS = 300_000;

    private final InetAddress address;
    private final DeviceLink link;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, ClientSocket> clients = new ConcurrentHashMap<>();
    private final Datagrams datagrams;
    private final String name;
    private Server server;
    private int port;

    /**
     * A server that does not listen yet.
     *
     * @param address where to listen
     * @param name of its threads
     */
    public DeviceServer(InetAddress address, String name, DeviceLink link) {
        this.address = address;
        this.name = name;
        this.link = link;
        this.datagrams = new Datagrams(address);
    }

    /**
     * Listens.
     *
     * @param wanted 0 for any free port
     * @return the port in use
     * @throws IOException if the port is taken
     */
    public synchronized int open(int wanted) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(8, 2, 30_000);
        threads.setName(name);
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.getHostAddress());
        connector.setPort(wanted);
        connector.setIdleTimeout(IDLE_TIMEOUT_MS);
        server.addConnector(connector);
        server.setHandler(new HandlerList(webSocket(), new RestHandler(link)));
        server.setStopAtShutdown(false);
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception e) {
            stop();
            throw new IOException("cannot listen on " + address.getHostAddress() + ":" + wanted, e);
        }
        port = connector.getLocalPort();
        return port;
    }

    /** The port of the last {@link #open}. */
    public synchronized int port() {
        return port;
    }

    /** Ends everything at once: connections are reset, nobody is told. */
    public synchronized void kill() {
        if (server != null) {
            Sockets.reset(server);
            stop();
        }
    }

    /** Closes the sessions with 1001 and stops listening. */
    @Override
    public synchronized void close() {
        Refusal goingAway = new Refusal(1001, "");
        clients.values().forEach(client -> client.close(goingAway));
        stop();
        datagrams.close();
    }

    @Override
    public void text(int clientId, String frame) {
        ClientSocket client = clients.get(clientId);
        if (client != null) {
            client.text(frame);
        }
    }

    @Override
    public void binary(int clientId, byte[] frame) {
        ClientSocket client = clients.get(clientId);
        if (client != null) {
            client.binary(frame);
        }
    }

    @Override
    public void ping(int clientId) {
        ClientSocket client = clients.get(clientId);
        if (client != null) {
            client.ping();
        }
    }

    @Override
    public void close(int clientId, Refusal why) {
        ClientSocket client = clients.get(clientId);
        if (client != null) {
            client.close(why);
        }
    }

    @Override
    public void datagram(String to, int toPort, byte[] payload) {
        datagrams.send(to, toPort, payload);
    }

    DeviceLink link() {
        return link;
    }

    void opened(ClientSocket client, String from) {
        clients.put(client.id(), client);
        link.connected(client.id(), from);
    }

    void closed(ClientSocket client, int code, String reason) {
        if (clients.remove(client.id()) != null) {
            link.disconnected(client.id(), code, reason);
        }
    }

    private ContextHandler webSocket() {
        WebSocketHandler handler = new WebSocketHandler() {
            @Override
            public void configure(WebSocketServletFactory factory) {
                factory.getPolicy().setMaxTextMessageSize(MAX_FRAME_BYTES);
                factory.getPolicy().setMaxBinaryMessageSize(MAX_FRAME_BYTES);
                factory.getPolicy().setIdleTimeout(IDLE_TIMEOUT_MS);
                factory.getExtensionFactory().getExtensionNames().stream()
                        .toList()
                        .forEach(factory.getExtensionFactory()::unregister);
                factory.setCreator(
                        (request, response) -> new ClientSocket(lastId.incrementAndGet(), DeviceServer.this));
            }
        };
        ContextHandler context = new ContextHandler("/ws");
        context.setAllowNullPathInfo(true);
        context.setHandler(handler);
        return context;
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("server does not stop", e);
        }
        clients.clear();
    }
}
