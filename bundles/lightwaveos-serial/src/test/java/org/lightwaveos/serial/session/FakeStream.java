/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import com.google.gson.JsonObject;

/** What gateway firmware answers about pictures (docs/serial-pixels.md). */
final class FakeStream {

    /** Where there is a text, it is the error instead of an answer. */
    String refusesStart = "";

    String refusesStatus = "";
    int framing = 1;
    int fps = 60;
    String active = "";
    int started;
    JsonObject wanted = new JsonObject();

    String answer(String type, String id, JsonObject json) {
        return switch (type) {
            case "render.stream.start" -> start(id, json);
            case "render.stream.stop" -> {
                active = "";
                yield FakeFirmware.reply("render.stream.stopped", id, "{}");
            }
            default ->
                refusesStatus.isEmpty()
                        ? FakeFirmware.reply(
                                type, id, "{\"active\":" + !active.isEmpty() + ",\"sessionId\":\"" + active + "\"}")
                        : FakeFirmware.error(id, refusesStatus);
        };
    }

    private String start(String id, JsonObject json) {
        wanted = json;
        if (!refusesStart.isEmpty()) {
            return FakeFirmware.error(id, refusesStart);
        }
        active = "s" + ++started;
        return FakeFirmware.reply(
                "render.stream.started",
                id,
                "{\"sessionId\":\"" + active + "\",\"recommendedFps\":" + fps
                        + ",\"frameContractVersion\":1,\"headerBytes\":16,\"payloadBytes\":960,\"serialFraming\":"
                        + framing
                        + "}");
    }
}
