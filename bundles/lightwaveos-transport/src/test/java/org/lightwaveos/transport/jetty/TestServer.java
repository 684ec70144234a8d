/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.HandlerList;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;
import org.eclipse.jetty.websocket.server.WebSocketHandler;
import org.eclipse.jetty.websocket.servlet.WebSocketServletFactory;
import org.lightwaveos.control.transport.Endpoint;

/** A peer on loopback whose sessions a test holds in its hand. */
final class TestServer implements AutoCloseable {

    final BlockingQueue<Peer> peers = new LinkedBlockingQueue<>();
    volatile int upgradeStatus;

    /** No upgrade is answered before it is open. */
    final CountDownLatch gate = new CountDownLatch(1);

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    /** The server's end of one session. */
    static final class Peer extends WebSocketAdapter {
        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final BlockingQueue<Peer> connected;

        Peer(BlockingQueue<Peer> connected) {
            this.connected = connected;
        }

        @Override
        public void onWebSocketConnect(Session session) {
            super.onWebSocketConnect(session);
            connected.add(this);
        }

        @Override
        public void onWebSocketText(String message) {
            heard.add(message);
        }

        @Override
        public void onWebSocketClose(int code, String reason) {
            heard.add("close " + code);
        }

        Session session() {
            return getSession();
        }
    }

    TestServer() throws Exception {
        this(true);
    }

    /** @param answers whether the gate is open */
    TestServer(boolean answers) throws Exception {
        if (answers) {
            gate.countDown();
        }
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        WebSocketHandler sockets = new WebSocketHandler() {
            @Override
            public void configure(WebSocketServletFactory factory) {
                factory.setCreator((request, response) -> {
                    try {
                        gate.await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    if (upgradeStatus != 0) {
                        try {
                            response.sendError(upgradeStatus, "no");
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                        return null;
                    }
                    return new Peer(peers);
                });
            }
        };
        ContextHandler context = new ContextHandler("/ws");
        context.setAllowNullPathInfo(true);
        context.setHandler(sockets);
        server.setHandler(new HandlerList(context, new Rest()));
        server.start();
    }

    Endpoint endpoint() {
        return new Endpoint("127.0.0.1", connector.getLocalPort());
    }

    Peer peer() throws InterruptedException {
        return peers.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    /** Answers by path: the name of the path is what it does. */
    private static final class Rest extends AbstractHandler {

        @Override
        public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            base.setHandled(true);
            switch (target) {
                case "/echo" -> {
                    String body = new String(request.getInputStream().readAllBytes(), "UTF-8");
                    response.getOutputStream()
                            .print(request.getMethod() + " " + request.getHeader("X-API-Key") + " "
                                    + request.getContentType() + " " + request.getQueryString() + " " + body);
                }
                case "/limited" -> {
                    response.setHeader("Retry-After", "5");
                    response.setStatus(429);
                }
                case "/locked" -> response.setStatus(401);
                case "/huge" -> {
                    byte[] block = new byte[64 * 1024];
                    for (int i = 0; i < 40; i++) {
                        response.getOutputStream().write(block);
                    }
                }
                case "/utf8" -> {
                    response.setContentType("application/json");
                    response.getOutputStream().write("\"grün ✓\"".getBytes("UTF-8"));
                }
                default -> response.sendRedirect("http://127.0.0.1:1/elsewhere");
            }
        }
    }
}
