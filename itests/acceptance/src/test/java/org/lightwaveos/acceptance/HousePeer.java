/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.StatusView;

/** This openHAB's peer, as a user has it: a bridge with an item linked to each of its channels. */
final class HousePeer implements AutoCloseable {

    static final String TYPE = "lightwaveos:peer";

    /** A static peer is asked again after five seconds, a port after ten. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OpenHabClient rest;
    private final Lamp lamp;
    private final int port;

    private HousePeer(OpenHabClient rest, Lamp lamp, int port) {
        this.rest = rest;
        this.lamp = lamp;
        this.port = port;
    }

    /** Adds it by hand, listening on the loopback interface. */
    static HousePeer add(OpenHabClient rest, String id, int port, Map<String, ?> configuration) {
        Map<String, Object> all = new HashMap<>(Map.of("address", "127.0.0.1", "port", port));
        all.putAll(configuration);
        rest.createThing(TYPE + ":" + id, TYPE, "Peer " + id, all);
        return of(rest, id, port);
    }

    /** One that is there. */
    static HousePeer of(OpenHabClient rest, String id, int port) {
        return new HousePeer(rest, Lamp.of(rest, TYPE + ":" + id, "peer-" + id), port);
    }

    /** A port that was free a moment ago. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    HousePeer online() {
        Eventually.within(PATIENCE, () -> assertThat(status().status()).isEqualTo("ONLINE"));
        return this;
    }

    void shows(String channel, String state) {
        Eventually.within(PATIENCE, () -> assertThat(lamp.state(channel)).isEqualTo(state));
    }

    /** The status text, as soon as it holds this. */
    void says(String text) {
        Eventually.within(
                PATIENCE, () -> assertThat(status().reason().orElse("")).contains(text));
    }

    StatusView status() {
        return lamp.status();
    }

    OpenHabClient rest() {
        return rest;
    }

    Lamp lamp() {
        return lamp;
    }

    int port() {
        return port;
    }

    String uuid() {
        return lamp.thing().properties().get("uuid");
    }

    String uid() {
        return lamp.thingUid();
    }

    /** Removes the Thing as a user does, and waits until it is gone. */
    void remove() {
        rest.send("DELETE", "things/" + uid(), "", "");
        Eventually.within(PATIENCE, () -> assertThat(rest.things())
                .noneMatch(thing -> thing.uid().equals(uid())));
    }

    @Override
    public void close() {
        lamp.close();
    }
}
