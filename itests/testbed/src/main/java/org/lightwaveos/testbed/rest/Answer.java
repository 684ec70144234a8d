/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;

/**
 * An HTTP answer.
 *
 * @param contentType null for none
 * @param body never null
 */
record Answer(int status, String contentType, String body) {

    static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    static Answer json(int status, JsonElement json) {
        return new Answer(status, JSON, Json.text(json));
    }

    static Answer text(int status, String body) {
        return new Answer(status, TEXT, body);
    }

    /** openHAB's answer when there is nothing to say: 200, text/plain, no body. */
    static Answer done() {
        return text(200, "");
    }

    /** A bare status, without content type and body. */
    static Answer bare(int status) {
        return new Answer(status, null, "");
    }

    static Answer error(int status, String message) {
        return error(status, message, null);
    }

    /** @param entity what the error is about, or null */
    static Answer error(int status, String message, JsonElement entity) {
        JsonObject error =
                new Fields().put("message", message).put("http-code", status).json();
        return json(
                status, new Fields().put("error", error).put("entity", entity).json());
    }

    /** openHAB's way to tell of an exception. */
    static Answer failure(RuntimeException e) {
        JsonObject exception = new Fields()
                .put("class", e.getClass().getName())
                .put("message", e.getMessage())
                .put("localized-message", e.getLocalizedMessage())
                .json();
        JsonObject error = new Fields()
                .put("message", e.getMessage())
                .put("http-code", 500)
                .put("exception", exception)
                .json();
        return json(500, new Fields().put("error", error).json());
    }
}
