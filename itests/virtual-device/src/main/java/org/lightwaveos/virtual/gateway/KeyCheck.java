/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.HttpReaction;

/**
 * The API key of a device that asks for one, and the addresses that guessed wrong (device facts, sections 2.5 and 3.1).
 * Without a key everything passes.
 */
final class KeyCheck {

    private final AuthFailures failures = new AuthFailures();
    private Optional<String> key;

    KeyCheck(Optional<String> key) {
        this.key = key.filter(k -> !k.isEmpty());
    }

    boolean isOn() {
        return key.isPresent();
    }

    /** The key that {@code auth.rotate} made; the former one is void at once. */
    void replace(String newKey) {
        key = Optional.of(newKey);
    }

    /** The block that the address is under: seconds until it ends; empty if it is not blocked. */
    Optional<Integer> block(String address, long nowMs) {
        return failures.isBlocked(address, nowMs)
                ? Optional.of(failures.retryAfterSeconds(address, nowMs))
                : Optional.empty();
    }

    /** The answer to a first message {@code {"type":"auth","apiKey":...}}; the caller marks the session. */
    String answerToAuth(String address, String shown, long nowMs) {
        if (matches(shown)) {
            failures.succeeded(address, nowMs);
            return Frames.AUTH_ACCEPTED;
        }
        return failures.failed(address, nowMs)
                ? Frames.rateLimited(Frames.TOO_MANY_FAILURES, failures.retryAfterSeconds(address, nowMs))
                : Frames.INVALID_KEY;
    }

    /** The answer to any other message before that; it counts as a failure, but is not told when it was the last. */
    String answerToStranger(String address, long nowMs) {
        failures.failed(address, nowMs);
        return Frames.AUTH_REQUIRED;
    }

    /** What to answer to a request instead of running it. */
    Optional<HttpReaction> refuse(String address, Optional<String> shown, long nowMs) {
        if (!isOn()) {
            return Optional.empty();
        }
        Optional<Integer> block = block(address, nowMs);
        if (block.isPresent()) {
            return Optional.of(Frames.httpRateLimited(Frames.TOO_MANY_FAILURES, block.get(), nowMs));
        }
        if (shown.isPresent() && matches(shown.get())) {
            failures.succeeded(address, nowMs);
            return Optional.empty();
        }
        if (failures.failed(address, nowMs)) {
            int seconds = failures.retryAfterSeconds(address, nowMs);
            return Optional.of(Frames.httpRateLimited(Frames.TOO_MANY_FAILURES, seconds, nowMs));
        }
        String message = shown.isPresent() ? "Invalid API key" : "Missing X-API-Key header";
        return Optional.of(Frames.httpUnauthorized(message, nowMs));
    }

    private boolean matches(String shown) {
        return key.map(k -> MessageDigest.isEqual(
                        k.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }
}
