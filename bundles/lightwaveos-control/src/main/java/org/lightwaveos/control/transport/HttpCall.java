/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.transport;

import java.time.Duration;
import java.util.Map;

/**
 * One REST request.
 *
 * @param endpoint the device
 * @param method {@code GET}, {@code POST}, ...
 * @param pathAndQuery absolute path with its query, such as {@code /api/v1/effects?page=1&limit=150}
 * @param headers additional headers
 * @param body JSON text, empty for none
 * @param timeout from sending to the last byte of the answer
 */
public record HttpCall(
        Endpoint endpoint,
        String method,
        String pathAndQuery,
        Map<String, String> headers,
        String body,
        Duration timeout) {

    public HttpCall {
        headers = Map.copyOf(headers);
    }
}
