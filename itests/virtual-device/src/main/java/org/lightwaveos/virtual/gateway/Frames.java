/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.Map;
import org.lightwaveos.virtual.firmware.HttpReaction;

/** The answers that the gateway gives itself; byte for byte as devices send them, so no JSON library. */
final class Frames {

    static final String TOO_MANY_MESSAGES = "Too many messages. Please wait before retrying.";
    static final String TOO_MANY_REQUESTS = "Too many requests. Please wait before retrying.";
    static final String TOO_MANY_FAILURES = "Too many failed authentication attempts. Please wait before retrying.";
    static final String AUTH_ACCEPTED = "{\"type\":\"auth\",\"success\":true}";
    /** The only frame that ends with a line feed and has no {@code success}. */
    static final String AUTH_REQUIRED = "{\"type\":\"error\",\"error\":{\"code\":\"UNAUTHORIZED\",\"message\":"
            + "\"Authentication required. Send {\\\"type\\\":\\\"auth\\\",\\\"apiKey\\\":\\\"...\\\"}\"}}\n";

    static final String INVALID_KEY = error("UNAUTHORIZED", "Invalid API key");
    static final String TOO_LARGE = error("INVALID_VALUE", "Message too large");

    private Frames() {}

    private static String error(String code, String message) {
        return "{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}"
                .formatted(code, message);
    }

    static String rateLimited(String message, int retryAfterSeconds) {
        return ("{\"type\":\"error\",\"success\":false,\"error\":{\"code\":\"RATE_LIMITED\",\"message\":\"%s\","
                        + "\"retryAfter\":%d}}")
                .formatted(message, retryAfterSeconds);
    }

    static HttpReaction httpRateLimited(String message, int retryAfterSeconds, long nowMs) {
        String body = ("{\"success\":false,\"error\":{\"code\":\"RATE_LIMITED\",\"message\":\"%s\",\"retryAfter\":%d},"
                        + "\"timestamp\":%d,\"version\":\"2.0\"}")
                .formatted(message, retryAfterSeconds, nowMs);
        HttpReaction plain = HttpReaction.json(429, body);
        return new HttpReaction(
                429,
                plain.contentType(),
                Map.of("Retry-After", String.valueOf(retryAfterSeconds)),
                body,
                plain.effects());
    }

    static HttpReaction httpUnauthorized(String message, long nowMs) {
        return HttpReaction.json(
                401,
                "{\"success\":false,\"error\":{\"code\":\"UNAUTHORIZED\",\"message\":\"%s\"},\"timestamp\":%d,\"version\":\"2.0\"}"
                        .formatted(message, nowMs));
    }
}
