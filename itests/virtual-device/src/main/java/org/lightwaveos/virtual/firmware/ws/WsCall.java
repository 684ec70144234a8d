/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.function.Consumer;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/**
 * One message on its way through a command.
 *
 * @param document without the key that named the command
 */
record WsCall(int clientId, JsonValue document, Device device, Outbox out, long nowMs) {

    JsonValue get(String key) {
        return document.get(key);
    }

    String requestId() {
        return WsFrames.requestId(document);
    }

    void reply(String type, Consumer<JsonObject> data) {
        out.reply(WsFrames.success(type, requestId(), data));
    }

    /** Sends an object as it is, without the usual envelope. */
    void replyFlat(JsonObject frame) {
        out.reply(JsonWriter.write(frame));
    }

    void error(ErrorCode code, String message) {
        out.reply(WsFrames.error(code, message, requestId()));
    }

    /** For decoders that stop before they come to the request id. */
    void errorWithoutId(ErrorCode code, String message) {
        out.reply(WsFrames.error(code, message, ""));
    }
}
