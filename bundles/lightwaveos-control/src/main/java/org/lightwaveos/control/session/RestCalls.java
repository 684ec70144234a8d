/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;

/**
 * Makes the REST requests that we use (device facts, section 3.2).
 *
 * @param apiKey sent with each, unless it is empty
 */
record RestCalls(String apiKey) {

    private static final String ROOT = "/api/v1/";

    HttpCall syncStatus(Endpoint endpoint) {
        return get(endpoint, "sync/status", Times.FIRST_ANSWER);
    }

    HttpCall deviceInfo(Endpoint endpoint) {
        return get(endpoint, "device/info", Times.FIRST_ANSWER);
    }

    HttpCall parameters(Endpoint endpoint) {
        return get(endpoint, "parameters", Times.REST_ANSWER);
    }

    HttpCall setParameters(Endpoint endpoint, String body) {
        Map<String, String> headers = new HashMap<>(headers());
        headers.put("Content-Type", "application/json");
        return new HttpCall(endpoint, "POST", ROOT + "parameters", headers, body, Duration.ofMillis(Times.REST_ANSWER));
    }

    /** Wakes the keeper of effect presets, which fails by WebSocket until then. */
    HttpCall effectPresets(Endpoint endpoint) {
        return get(endpoint, "effect-presets", Times.REST_ANSWER);
    }

    /** 150 is the most that the device gives at once. */
    HttpCall effects(Endpoint endpoint, int page) {
        return get(endpoint, "effects?page=" + page + "&limit=150", Times.REST_ANSWER);
    }

    /** 100 is the most that the device gives at once. */
    HttpCall palettes(Endpoint endpoint, int page) {
        return get(endpoint, "palettes?page=" + page + "&limit=100", Times.REST_ANSWER);
    }

    private HttpCall get(Endpoint endpoint, String path, long timeoutMs) {
        return new HttpCall(endpoint, "GET", ROOT + path, headers(), "", Duration.ofMillis(timeoutMs));
    }

    private Map<String, String> headers() {
        return apiKey.isEmpty() ? Map.of() : Map.of("X-API-Key", apiKey);
    }
}
