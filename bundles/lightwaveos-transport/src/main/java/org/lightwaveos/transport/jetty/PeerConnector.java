/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;

/** A port with a bounded number of connections, that is free again as soon as it is closed. */
final class PeerConnector extends ServerConnector {

    /** Whoever comes in faster than that has to knock again. */
    private static final int BACKLOG = 32;

    private static final long LEAVE_MS = 200;

    private final int most;
    private final Semaphore accepting = new Semaphore(1);

    /** @param most TCP connections at a time, give or take those of the last moment; more are closed without a word */
    PeerConnector(Server server, Scheduler scheduler, HttpConnectionFactory http, int most) {
        super(server, null, scheduler, null, 1, 1, http);
        this.most = most;
    }

    /** @throws IOException if the port is taken, or the address is not one of this host's */
    void bind(InetSocketAddress where) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            // connections that we have closed ourselves keep the port for a minute, for nothing
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(where, BACKLOG);
            open(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void accept(int acceptor) throws IOException {
        SocketChannel channel = accept();
        if (getConnectedEndPoints().size() >= most) {
            channel.close();
        } else {
            channel.configureBlocking(false);
            configure(channel.socket());
            getSelectorManager().accept(channel);
        }
    }

    private SocketChannel accept() throws IOException {
        accepting.acquireUninterruptibly();
        try {
            if (!(getTransport() instanceof ServerSocketChannel port)) {
                throw new ClosedChannelException();
            }
            return port.accept();
        } finally {
            accepting.release();
        }
    }

    /** The system keeps the port for as long as a thread waits at it, even if it is closed. */
    void free() throws InterruptedException {
        close();
        if (accepting.tryAcquire(LEAVE_MS, TimeUnit.MILLISECONDS)) {
            accepting.release();
        }
    }
}
