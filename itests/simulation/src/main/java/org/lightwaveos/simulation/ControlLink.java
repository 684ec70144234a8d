/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.gateway.HttpAnswer;
import org.lightwaveos.virtual.gateway.Refusal;

/**
 * The sockets and requests of one openHAB to one device. Whoever loses its power tells nobody; the other one gets to know
 * when it says something to who is back and knows of no connection.
 */
final class ControlLink implements ControlTransport {

    private static final long CONNECT_TIMEOUT_MS = 5_000;

    private final OpenHab home;
    private final StockDevice device;
    private final Air air;
    private final Timeline timeline;
    private final List<Connection> connections = new ArrayList<>();
    private boolean dead;

    ControlLink(OpenHab home, StockDevice device, Timeline timeline) {
        this.home = home;
        this.device = device;
        this.air = device.air;
        this.timeline = timeline;
    }

    /** The process has died. */
    void die(boolean told) {
        dead = true;
        connections.forEach(connection -> connection.abandon(told));
    }

    /** The openHAB finds its connections broken; the device is not told. */
    void breakOff() {
        List.copyOf(connections).forEach(Connection::breakOff);
    }

    @Override
    public Socket open(Endpoint endpoint, SocketListener listener) {
        Connection connection = new Connection(listener);
        connections.add(connection);
        connection.dial();
        return connection;
    }

    @Override
    public void send(HttpCall call, Consumer<HttpOutcome> done) {
        boolean[] over = {false};
        Consumer<HttpOutcome> once = outcome -> {
            if (!over[0] && !dead) {
                over[0] = true;
                done.accept(outcome);
            }
        };
        CloseCause late = new CloseCause(CloseCause.Kind.NO_ANSWER, 0, "");
        timeline.after(call.timeout().toMillis(), () -> once.accept(new HttpOutcome.Failed(late)));
        timeline.after(air.delay() + air.delay() + air.delay(), () -> {
            if (!device.isUp() || air.isCut()) {
                return;
            }
            int boot = device.boot();
            HttpAnswer answer = device.http(request(call), home.address());
            if (answer.delayMs() != HttpAnswer.NEVER) {
                timeline.after(answer.delayMs() + air.delay(), () -> {
                    if (boot == device.boot() && device.isUp() && !air.isCut()) {
                        once.accept(outcome(answer.reaction()));
                    }
                });
            }
        });
    }

    private static HttpRequest request(HttpCall call) {
        String[] target = call.pathAndQuery().split("\\?", 2);
        Map<String, String> query = new LinkedHashMap<>();
        if (target.length > 1) {
            for (String pair : target[1].split("&")) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        Map<String, String> headers = new LinkedHashMap<>();
        call.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
        return new HttpRequest(call.method(), target[0], query, headers, body);
    }

    private static HttpOutcome outcome(HttpReaction reaction) {
        String retryAfter = reaction.headers().getOrDefault("Retry-After", "0");
        return new HttpOutcome.Answered(reaction.status(), reaction.body(), Integer.parseInt(retryAfter));
    }

    /** One WebSocket. */
    final class Connection implements ControlTransport.Socket {

        private final SocketListener listener;
        private final Air.Pipe there = air.new Pipe();
        private final Air.Pipe back = air.new Pipe();
        private boolean opened;
        private boolean over;
        private int boot;
        private int client;

        private Connection(SocketListener listener) {
            this.listener = listener;
        }

        OpenHab home() {
            return home;
        }

        private void dial() {
            timeline.after(CONNECT_TIMEOUT_MS, () -> {
                if (!opened) {
                    end(new CloseCause(CloseCause.Kind.CONNECT_TIMEOUT, 0, ""));
                }
            });
            there.carry(() -> {
                if (device.isUp() && !over) {
                    boot = device.boot();
                    back.carry(() -> {
                        if (!over) {
                            opened = true;
                            listener.onOpen();
                        }
                    });
                    client = device.connected(this, home.address());
                }
            });
        }

        @Override
        public void send(String text) {
            there.carry(() -> {
                if (isKnown()) {
                    device.received(client, text);
                } else if (device.isUp()) {
                    back.carry(() -> end(new CloseCause(CloseCause.Kind.BROKEN, 0, "reset")));
                }
            });
        }

        @Override
        public void close(int code, String reason) {
            over = true;
            connections.remove(this);
            tellThatItIsGone();
        }

        void toHost(String text) {
            back.carry(() -> {
                if (!over) {
                    listener.onText(text);
                } else if (home.node().isUp()) {
                    tellThatItIsGone();
                }
            });
        }

        void pingToHost() {
            back.carry(() -> {
                if (over && home.node().isUp()) {
                    tellThatItIsGone();
                }
            });
        }

        void closeToHost(Refusal why) {
            back.carry(() -> end(new CloseCause(CloseCause.Kind.CLOSED_BY_DEVICE, why.code(), why.reason())));
        }

        private boolean isKnown() {
            return device.isUp() && device.boot() == boot && client != 0;
        }

        private void tellThatItIsGone() {
            there.carry(() -> {
                if (isKnown()) {
                    device.gone(client);
                }
            });
        }

        private void abandon(boolean told) {
            over = true;
            if (told) {
                tellThatItIsGone();
            }
        }

        private void breakOff() {
            end(new CloseCause(CloseCause.Kind.BROKEN, 0, "broken off"));
        }

        private void end(CloseCause cause) {
            if (!over) {
                over = true;
                connections.remove(this);
                listener.onClosed(cause);
            }
        }
    }
}
