/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/** One JSON line on its way through a command. Type and request id are echoed as they are, without escapes. */
record SerialCall(String type, JsonValue document, Device device, Outbox out, long nowMs) {

    JsonValue get(String key) {
        return document.get(key);
    }

    boolean has(String key) {
        return document.has(key);
    }

    /** The field in 8 bits: what does not fit is 0. */
    int byteOf(String key) {
        return (int) get(key).as(IntType.UINT8);
    }

    /** The field in 16 bits: what does not fit is 0. */
    int wordOf(String key) {
        return (int) get(key).as(IntType.UINT16);
    }

    /** The field if it is an integer, else the default; then its lowest bits. */
    int cut(String key, int otherwise, int mask) {
        return (int) get(key).or(IntType.INT32, otherwise) & mask;
    }

    /** Whether an integer is missing; if so that has been said. */
    boolean lacks(String key) {
        boolean lacks = !get(key).isInt();
        if (lacks) {
            error("missing " + key);
        }
        return lacks;
    }

    /** An answer in a single write. */
    void reply(JsonObject data) {
        out.reply(head() + JsonWriter.write(data) + "}\n");
    }

    /** An answer that is written member by member, and ends with CR LF. */
    void replyInPieces(JsonObject data) {
        out.reply(head());
        String text = JsonWriter.write(data);
        int from = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            out.reply(text.substring(from, comma + 1));
            from = comma + 1;
        }
        out.reply(text.substring(from));
        out.reply("}\r\n");
    }

    void error(String text) {
        out.reply(errorLine(requestId(), text));
    }

    static String errorLine(String requestId, String text) {
        return "{\"type\":\"error\",\"requestId\":\"" + requestId + "\",\"success\":false,\"error\":\"" + text
                + "\"}\n";
    }

    private String requestId() {
        return get("requestId").asCString();
    }

    private String head() {
        return "{\"type\":\"" + type + "\",\"requestId\":\"" + requestId() + "\",\"success\":true,\"data\":";
    }
}
