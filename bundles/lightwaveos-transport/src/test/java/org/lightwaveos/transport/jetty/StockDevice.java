/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;
import org.eclipse.jetty.websocket.server.WebSocketHandler;
import org.eclipse.jetty.websocket.servlet.WebSocketServletFactory;
import org.lightwaveos.control.transport.Endpoint;

/** As much of a stock device as its guard is: one session per host, 2 s between attempts, two errors for a sync text. */
final class StockDevice implements AutoCloseable {

    static final String MISSING_FIELD =
            "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"MISSING_FIELD\",\"message\":\"type\"}}";
    static final String INVALID_VALUE =
            "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"INVALID_VALUE\",\"message\":\"type\"}}";

    private static final long GUARD_NS = TimeUnit.SECONDS.toNanos(2);

    /** What became of each attempt: {@code session}, 1008 or 1013. */
    final BlockingQueue<String> attempts = new LinkedBlockingQueue<>();

    final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private long lastAttempt = System.nanoTime() - GUARD_NS; // guarded by this
    private Guarded live; // guarded by this

    /** One session. */
    private final class Guarded extends WebSocketAdapter {

        @Override
        public void onWebSocketConnect(Session session) {
            super.onWebSocketConnect(session);
            enter(this);
        }

        @Override
        public void onWebSocketText(String text) {
            texts.add(text);
            if (text.contains("\"type\"")) {
                say(text.replace("}", ",\"success\":true}"));
            } else {
                say(
                        "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"MISSING_FIELD\",\"message\":\"type\"}}");
                say(
                        "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"INVALID_VALUE\",\"message\":\"type\"}}");
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason) {
            leave(this);
            texts.add("close " + code);
        }

        void say(String text) {
            getSession().getRemote().sendString(text, null);
        }
    }

    StockDevice() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        WebSocketHandler sockets = new WebSocketHandler() {
            @Override
            public void configure(WebSocketServletFactory factory) {
                factory.setCreator((request, response) -> new Guarded());
            }
        };
        ContextHandler context = new ContextHandler("/ws");
        context.setAllowNullPathInfo(true);
        context.setHandler(sockets);
        server.setHandler(context);
        server.start();
    }

    Endpoint endpoint() {
        return new Endpoint("127.0.0.1", connector.getLocalPort());
    }

    /** To whoever has the session. */
    synchronized void push(String text) {
        live.say(text);
    }

    synchronized void closeSession(int code) {
        live.getSession().close(code, "");
    }

    /** The next one. */
    String attempt() throws InterruptedException {
        return attempts.poll(10, TimeUnit.SECONDS);
    }

    private synchronized void enter(Guarded session) {
        boolean tooFast = System.nanoTime() - lastAttempt < GUARD_NS;
        lastAttempt = System.nanoTime();
        if (tooFast) {
            attempts.add("1013");
            session.getSession().close(1013, "Reconnect too fast");
        } else if (live != null) {
            attempts.add("1008");
            session.getSession().close(1008, "Only one session per device");
        } else {
            live = session;
            attempts.add("session");
        }
    }

    private synchronized void leave(Guarded session) {
        if (live == session) {
            live = null;
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
