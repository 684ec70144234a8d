/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Map;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/**
 * A LightwaveOS device without its network: what it answers, what it renders, what it pushes.
 *
 * <p>Single-threaded by contract. {@code nowMs} is the time since the device's boot and never goes back.
 *
 * <p>The owner calls {@link #renderTick} once a rendered frame (every 8.3 ms) and {@link #refreshCache} every 100 ms,
 * after that turn's pushes: a status frame is built from the cache, so it is stale by design (device facts, section
 * 2.6).
 */
public final class Firmware {

    private final FirmwareConfig config;

    /** A device that has just booted, at time 0. */
    public Firmware(FirmwareConfig config) {
        this.config = config;
    }

    /** One inbound data event as the gateway sees it, without authentication. */
    public Reaction onText(int clientId, byte[] data, long nowMs) {
        return onText(clientId, data, nowMs, MessageGate.OPEN);
    }

    /**
     * One inbound data event: parse, depth check, gate, route, handle. Size and rate limits come before it and are the
     * caller's.
     */
    public Reaction onText(int clientId, byte[] data, long nowMs, MessageGate gate) {
        return gate.refuse(clientId, JsonValue.NULL).orElse(Reaction.NONE);
    }

    /** One REST request, without rate limit and API key. */
    public HttpReaction onHttp(HttpRequest request, long nowMs) {
        return onHttp(request, nowMs, HttpGate.OPEN);
    }

    /** One REST request: route, gate, handle. Dead and shadowed routes answer as on a device. */
    public HttpReaction onHttp(HttpRequest request, long nowMs, HttpGate gate) {
        return new HttpReaction(404, "text/plain", Map.of(), "Not found", Reaction.NONE);
    }

    /** The render task's turn: applies all queued setters to the light. */
    public void renderTick(long nowMs) {}

    /** Copies the light into the cache that status frames and REST parameter reads are made of. */
    public void refreshCache(long nowMs) {}

    /** The flat {@code status} broadcast, from the cache. */
    public String statusFrame(long nowMs) {
        return "{\"type\":\"status\"}";
    }

    /** The flat {@code zones.list} broadcast. */
    public String zonesFrame() {
        return "{\"type\":\"zones.list\"}";
    }

    /** What is rendered now. */
    public LiveLight light() {
        return config.light();
    }
}
