/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.virtual.VirtualDevice;

/** The page's server on 127.0.0.1. */
public final class PageServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    /** The page of Things, each a device. */
    public static final String THINGS = "index.html";

    /** The page of a group, with openHAB as a peer among units. */
    public static final String GROUP = "group.html";

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "page");
        thread.setDaemon(true);
        return thread;
    });
    private final Fleet fleet;
    private final Broadcast broadcast = new Broadcast();
    private final LightStream light;

    /**
     * Starts serving.
     *
     * @param port 0 for any free one
     * @param index the page itself
     * @param openhab openHAB's address
     * @param commands told item and command of each command from the page
     * @throws IOException if the port is taken
     */
    public PageServer(
            int port, String index, URI openhab, Fleet fleet, Narrator narrator, BiConsumer<String, String> commands)
            throws IOException {
        this.fleet = fleet;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        RestProxy proxy = new RestProxy(openhab, commands);
        serve("/", exchange -> file(exchange, index));
        serve("/rest/", proxy::pass);
        serve("/live", broadcast::serve);
        serve("/devices/", this::device);
        narrator.also(line -> broadcast.sendAndKeep("line", new JsonPrimitive(line).toString()));
        light = new LightStream(fleet, broadcast);
        server.start();
    }

    /** Where the page is. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Tells pages this, too, five times a second while somebody looks. */
    public void also(String event, Supplier<JsonObject> what) {
        light.also(event, what);
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                if (ownOrigin(exchange)) {
                    handler.handle(exchange);
                } else {
                    answer(exchange, 403);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException pageWentAway) {
                // Closing the exchange is all there is to do.
            }
        });
    }

    /** Other sites that a browser shows must not reach the house, whatever name they have given to 127.0.0.1. */
    private boolean ownOrigin(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        int port = server.getAddress().getPort();
        boolean ownHost = ("127.0.0.1:" + port).equals(host) || ("localhost:" + port).equals(host);
        return ownHost && (origin == null || origin.equals("http://" + host));
    }

    private static void file(HttpExchange exchange, String index) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.equals("/") ? index : path.substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        // Names with slashes or dots beyond the one before the extension are none of ours.
        try (InputStream in = name.matches("[a-z]+\\.[a-z]+") ? PageServer.class.getResourceAsStream(name) : null) {
            if (in == null || type == null) {
                answer(exchange, 404);
                return;
            }
            byte[] bytes = in.readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** {@code POST /devices/UUID/kill}, {@code /revive} or {@code /tap}: what a hand does in the world. */
    private void device(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        VirtualDevice device = path.length == 4 ? fleet.device(path[2]).orElse(null) : null;
        if (device == null || !exchange.getRequestMethod().equals("POST")) {
            answer(exchange, device == null ? 404 : 405);
            return;
        }
        try {
            switch (path[3]) {
                case "kill" -> fleet.unplug(path[2]);
                case "revive" -> fleet.plugIn(path[2]);
                case "tap" -> device.tapButton();
                default -> {
                    answer(exchange, 404);
                    return;
                }
            }
            answer(exchange, 204);
        } catch (IllegalStateException alreadySo) {
            answer(exchange, 409);
        }
        light.power();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        light.close();
        broadcast.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
