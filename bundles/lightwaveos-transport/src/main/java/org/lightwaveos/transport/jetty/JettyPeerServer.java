/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.HandlerList;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.peer.transport.PeerServer;
import org.lightwaveos.transport.wire.Guests;
import org.lightwaveos.transport.wire.PeerLimits;

/** A Jetty of its own on a port of its own: openHAB owns {@code /ws} on its port. */
final class JettyPeerServer implements PeerServer {

    /** What all its threads are called; tests look for them. */
    static final String THREADS = "lightwaveos-peer";

    /** One accepts, one selects, one may be reserved: that leaves five for what peers say. */
    private static final int MAX_THREADS = 8;

    private static final int THREAD_IDLE_MS = 30_000;

    /** A request is an upgrade, or a question without a body. */
    private static final int MAX_HEADER = 4096;

    /** For what was sent before, and for the answer to our close: who is there answers within a round trip. */
    static final long FAREWELL_MS = 400;

    private static final long STOP_MS = 200;

    private final Guests<Guest> guests;
    private final Server server;
    private final PeerConnector connector;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private JettyPeerServer(Guests<Guest> guests, Server server, PeerConnector connector) {
        this.guests = guests;
        this.server = server;
        this.connector = connector;
        this.port = connector.getLocalPort();
    }

    /** @throws IOException if the port is taken, or the address is not one of this host's */
    static JettyPeerServer open(InetSocketAddress where, DeviceUuid own, PeerAcceptor acceptor, PeerLimits limits)
            throws IOException {
        if (where.isUnresolved()) {
            throw new IOException("unknown address " + where.getHostString());
        }
        QueuedThreadPool pool = new QueuedThreadPool(MAX_THREADS, 1, THREAD_IDLE_MS);
        pool.setName(THREADS);
        pool.setDaemon(true);
        pool.setStopTimeout(STOP_MS);
        Server server = new Server(pool);
        server.setStopAtShutdown(false);
        server.setStopTimeout(STOP_MS);
        server.setErrorHandler(new QuietErrors());

        ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler(THREADS + "-timer", true);
        PeerConnector connector = new PeerConnector(server, scheduler, http(), limits.tcpConnections());
        connector.setIdleTimeout(limits.handshake().toMillis());
        connector.setStopTimeout(STOP_MS);
        server.addConnector(connector);

        Guests<Guest> guests = new Guests<>(limits.connections(), limits.connectionsPerAddress());
        ContextHandler sockets = new ContextHandler(PeerHandler.PATH);
        sockets.setAllowNullPathInfo(true);
        sockets.setHandler(new PeerHandler(guests, acceptor, scheduler, limits));
        server.setHandler(new HandlerList(sockets, new SyncStatusHandler(own)));

        try {
            connector.bind(where);
        } catch (IOException e) {
            throw new IOException("cannot listen on " + where.getHostString() + ":" + where.getPort(), e);
        }
        try {
            server.start();
        } catch (Exception e) {
            connector.close();
            stop(server);
            throw new IOException("cannot start to listen", e);
        }
        return new JettyPeerServer(guests, server, connector);
    }

    private static HttpConnectionFactory http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MAX_HEADER);
        http.setResponseHeaderSize(MAX_HEADER);
        return new HttpConnectionFactory(http);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            connector.free();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Guest> left = guests.close();
        left.forEach(Guest::sendAway);
        Thread end = new Thread(() -> end(left), THREADS + "-end");
        end.setDaemon(true);
        end.start();
    }

    private void end(List<Guest> left) {
        try {
            guests.awaitEmpty(FAREWELL_MS);
        } catch (InterruptedException e) {
            // then it ends without a farewell
        }
        left.forEach(Guest::cut);
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            // a part that does not stop is a daemon, and the port is free already
        }
    }
}
