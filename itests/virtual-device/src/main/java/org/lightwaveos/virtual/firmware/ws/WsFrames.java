/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.function.Consumer;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/** The envelopes of answers (device facts, section 2.4). */
public final class WsFrames {

    private WsFrames() {}

    /** An answer with data; the request id only if it is not empty. */
    static String success(String type, String requestId, Consumer<JsonObject> data) {
        JsonObject frame = opened(type, requestId).put("success", true);
        data.accept(frame.putObject("data"));
        return JsonWriter.write(frame);
    }

    /** An error; which command it answers only the request id tells. */
    static String error(ErrorCode code, String message, String requestId) {
        JsonObject frame = opened("error", requestId).put("success", false);
        frame.putObject("error").put("code", code.name()).put("message", message);
        return JsonWriter.write(frame);
    }

    /** An event without envelope fields. */
    static String event(String type, Consumer<JsonObject> data) {
        JsonObject frame = new JsonObject().put("type", type);
        data.accept(frame.putObject("data"));
        return JsonWriter.write(frame);
    }

    /** The request id of a document: only a string counts. */
    static String requestId(JsonValue document) {
        return document.get("requestId").asCString();
    }

    private static JsonObject opened(String type, String requestId) {
        JsonObject frame = new JsonObject().put("type", type);
        if (!requestId.isEmpty()) {
            frame.put("requestId", requestId);
        }
        return frame;
    }
}
