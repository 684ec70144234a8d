/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Map;

/**
 * A REST request as the device's server sees it.
 *
 * @param method  upper case
 * @param path    decoded, without the query
 * @param query   decoded parameters; the first value of each
 * @param headers lower-case names
 * @param body    empty if none was sent
 */
public record HttpRequest(
        String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    public HttpRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }
}
