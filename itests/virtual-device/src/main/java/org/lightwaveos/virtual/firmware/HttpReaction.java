/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Map;

/**
 * A REST answer and what else the request caused.
 *
 * @param status      HTTP status
 * @param contentType media type of the body
 * @param headers     further headers
 * @param body        text of the body
 * @param effects     side effects; its replies are always empty
 */
public record HttpReaction(int status, String contentType, Map<String, String> headers, String body, Reaction effects) {

    public HttpReaction {
        headers = Map.copyOf(headers);
    }

    /** A JSON answer without side effects. */
    public static HttpReaction json(int status, String body) {
        return new HttpReaction(status, "application/json", Map.of(), body, Reaction.NONE);
    }
}
