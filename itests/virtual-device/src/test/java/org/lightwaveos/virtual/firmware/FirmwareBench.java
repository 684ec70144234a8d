/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lightwaveos.model.DeviceUuid;

/** A device of the default build on the bench: single quotes for messages, JSON for answers, a hand on the clock. */
public final class FirmwareBench {

    public static final DeviceUuid UUID = new DeviceUuid("LW-0A0B0C0D0E0F");

    private static final int CLIENT = 3;

    private final Firmware firmware;
    private long nowMs = 1000;

    public FirmwareBench() {
        this(FirmwareConfig.defaultBuild(UUID));
    }

    public FirmwareBench(FirmwareConfig config) {
        firmware = new Firmware(config);
    }

    public Firmware firmware() {
        return firmware;
    }

    public Reaction send(String text) {
        return firmware.onText(CLIENT, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), nowMs);
    }

    /** The only reply to a message. */
    public JsonObject ask(String text) {
        List<String> replies = send(text).replies();
        if (replies.size() != 1) {
            throw new AssertionError(replies.size() + " replies to " + text + ": " + replies);
        }
        return JsonParser.parseString(replies.get(0)).getAsJsonObject();
    }

    public HttpReaction http(String method, String path, String body) {
        return http(method, path, Map.of(), body);
    }

    public HttpReaction http(String method, String path, Map<String, String> query, String body) {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return firmware.onHttp(new HttpRequest(method, "/api/v1" + path, query, Map.of(), bytes), nowMs);
    }

    /** The data of a successful answer. */
    public JsonObject get(String path, Map<String, String> query) {
        HttpReaction answer = http("GET", path, query, "");
        if (answer.status() != 200) {
            throw new AssertionError(answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("data");
    }

    /** A rendered frame, 8 ms later. */
    public void frame() {
        nowMs += 8;
        firmware.renderTick(nowMs);
    }

    /** Lets time pass without a frame. */
    public void pass(long ms) {
        nowMs += ms;
    }

    public long nowMs() {
        return nowMs;
    }
}
