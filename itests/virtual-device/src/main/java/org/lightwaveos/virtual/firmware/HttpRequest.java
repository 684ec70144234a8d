/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Map;

/**
 * A REST request as the device's server sees it.
 *
 * @param method    upper case
 * @param path      decoded, without the query
 * @param query     decoded parameters; the first value of each
 * @param headers   lower-case names
 * @param body      what came after the headers
 * @param bodyEvent whether the server hands the body to the route at all: a real one does not where its length is 0
 */
public record HttpRequest(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        boolean bodyEvent) {

    public HttpRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** A request as it comes from the network. */
    public HttpRequest(
            String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
        this(method, path, query, headers, body, body.length > 0);
    }
}
