/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.HttpRequest;

/** A device on the bench: virtual time, no sockets; one turn of its tasks every 10 ms. */
final class Bench {

    static final String ME = "10.0.0.1";
    private static final int TURN_MS = 10;

    final FakeOutbox wire = new FakeOutbox();
    final List<String> events = new ArrayList<>();
    final Gateway gateway;
    private long nowMs;
    private int lastClient;

    Bench(Faults faults) {
        this(faults, Optional.empty());
    }

    Bench(Faults faults, Optional<String> apiKey) {
        FirmwareConfig config = FirmwareConfig.defaultBuild(new DeviceUuid("LW-02A500000001"));
        gateway = new Gateway(config, apiKey, faults, wire, (event, fields) -> events.add(event));
        advance(3_000);
        wire.take();
    }

    long now() {
        return nowMs;
    }

    /** Lets time pass; what is on the wire stays there. */
    void advance(long ms) {
        long end = nowMs + ms;
        while (nowMs + TURN_MS <= end) {
            nowMs += TURN_MS;
            gateway.render(nowMs);
            gateway.tick(nowMs, () -> new byte[LedFrame.PIXEL_BYTES]);
        }
    }

    /** A client connects; its id. */
    int connect(String address) {
        gateway.connected(++lastClient, address, nowMs);
        return lastClient;
    }

    /** A client connects, and the pause after that passes. */
    int settle() {
        int client = connect(ME);
        advance(700);
        wire.take();
        return client;
    }

    void send(int client, String text) {
        gateway.received(client, text.getBytes(StandardCharsets.UTF_8), true, nowMs);
    }

    HttpAnswer get(String path, Map<String, String> headers) {
        return gateway.http(new HttpRequest("GET", path, Map.of(), headers, new byte[0]), ME, nowMs);
    }

    HttpAnswer post(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return gateway.http(new HttpRequest("POST", path, Map.of(), Map.of(), bytes), ME, nowMs);
    }

    /** The frames of that type that one client got since the last call. */
    List<JsonObject> takeFrames(int client, String type) {
        return wire.take().stream()
                .filter(line -> line.startsWith(client + " {"))
                .map(line -> JsonParser.parseString(line.substring(line.indexOf('{')))
                        .getAsJsonObject())
                .filter(frame ->
                        frame.has("type") && frame.get("type").getAsString().equals(type))
                .toList();
    }
}
