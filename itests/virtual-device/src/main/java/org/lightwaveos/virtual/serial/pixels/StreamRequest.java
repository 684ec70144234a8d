/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;

/**
 * A line about the stream.
 *
 * @param what the type without {@code render.stream.}
 * @param id its number
 */
record StreamRequest(String what, String id, JsonValue document) {

    private static final String PREFIX = "render.stream.";
    private static final int LEDS = 320;
    private static final int USUAL_FPS = 120;
    private static final int USUAL_STALE_MS = 750;

    /** Empty for any other line. */
    static Optional<StreamRequest> of(String line) {
        if (line.startsWith("{") && JsonReader.read(line) instanceof ParseResult.Parsed parsed) {
            JsonValue document = parsed.value();
            String type = document.get("type").asCString();
            if (type.startsWith(PREFIX)) {
                return Optional.of(new StreamRequest(
                        type.substring(PREFIX.length()),
                        document.get("requestId").asCString(),
                        document));
            }
        }
        return Optional.empty();
    }

    /** Whether it wants what there is. */
    boolean matches() {
        return fps() >= 1
                && fps() <= 240
                && staleMs() >= 250
                && staleMs() <= 5_000
                && document.get("desiredPixelFormat").asCString().equals("rgb888")
                && document.get("desiredLedCount").asInt() == LEDS
                && document.get("serialFraming").asInt() == 1;
    }

    int fps() {
        return (int) document.get("targetFps").or(IntType.INT32, USUAL_FPS);
    }

    int staleMs() {
        return (int) document.get("staleTimeoutMs").or(IntType.INT32, USUAL_STALE_MS);
    }

    byte[] reply(String type, String data) {
        return bytes("{\"type\":\"" + PREFIX + type + "\",\"requestId\":\"" + id + "\",\"success\":true,\"data\":{"
                + data + "}}\n");
    }

    byte[] error(String text) {
        return error(id, text);
    }

    static byte[] error(String id, String text) {
        return bytes(
                "{\"type\":\"error\",\"requestId\":\"" + id + "\",\"success\":false,\"error\":\"" + text + "\"}\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
