/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.function.Consumer;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonWriter;

/**
 * What a handler answers.
 *
 * @param body in the firmware's text
 */
record HttpAnswer(int status, String contentType, String body) {

    static final int OK = 200;
    private static final String VERSION = "2.0";

    /** An object as it is. */
    static HttpAnswer json(JsonObject body) {
        return new HttpAnswer(OK, "application/json", JsonWriter.write(body));
    }

    /** Success with nothing to tell. */
    static HttpAnswer success(long nowMs) {
        return json(stamped(new JsonObject().put("success", true), nowMs));
    }

    /** Success with data. */
    static HttpAnswer success(long nowMs, Consumer<JsonObject> data) {
        JsonObject body = new JsonObject().put("success", true);
        data.accept(body.putObject("data"));
        return json(stamped(body, nowMs));
    }

    /** A refusal. */
    static HttpAnswer error(long nowMs, HttpError error) {
        JsonObject body = new JsonObject().put("success", false);
        JsonObject details =
                body.putObject("error").put("code", error.code().name()).put("message", error.message());
        error.field().ifPresent(field -> details.put("field", field));
        return new HttpAnswer(error.status(), "application/json", JsonWriter.write(stamped(body, nowMs)));
    }

    static JsonObject stamped(JsonObject body, long nowMs) {
        return body.put("timestamp", nowMs).put("version", VERSION);
    }
}
