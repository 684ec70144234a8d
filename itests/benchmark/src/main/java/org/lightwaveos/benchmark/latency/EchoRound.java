/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.latency;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.eclipse.jetty.websocket.server.WebSocketHandler;
import org.eclipse.jetty.websocket.servlet.WebSocketServletFactory;

/** A bare Jetty echo: what this machine's loopback, scheduler and Jetty cost without anything of ours. */
final class EchoRound implements AutoCloseable {

    private final Server server = new Server(new QueuedThreadPool(6, 2));
    private final AtomicReference<CountDownLatch> waiting = new AtomicReference<>(new CountDownLatch(0));
    private final Session session;

    EchoRound(WebSocketClient client) throws Exception {
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new WebSocketHandler() {
            @Override
            public void configure(WebSocketServletFactory factory) {
                factory.setCreator((request, response) -> new Echo());
            }
        });
        server.start();
        session = client.connect(new Ear(), URI.create("ws://127.0.0.1:" + connector.getLocalPort() + "/"))
                .get(10, TimeUnit.SECONDS);
    }

    /** One round trip of the text, in ns. */
    long round(String text) throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        waiting.set(answer);
        long begin = System.nanoTime();
        session.getRemote().sendString(text, null);
        if (!answer.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no echo");
        }
        return System.nanoTime() - begin;
    }

    @Override
    public void close() throws Exception {
        session.close();
        server.stop();
    }

    private static final class Echo extends WebSocketAdapter {
        @Override
        public void onWebSocketText(String text) {
            getSession().getRemote().sendString(text, null);
        }
    }

    private final class Ear extends WebSocketAdapter {
        @Override
        public void onWebSocketText(String text) {
            waiting.get().countDown();
        }
    }
}
