/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.gateway.Gateway;

/**
 * The button on the device (device facts, section 2.6): a tap goes on to the next factory preset, a long press dims to
 * 20 and back. It does to the light what the REST routes do, without their broadcasts.
 */
final class Button {

    private static final int PRESETS = 8;
    private static final int IDLE_BRIGHTNESS = 20;

    private final Gateway gateway;
    private boolean idle;
    private int brightnessBefore;

    Button(Gateway gateway) {
        this.gateway = gateway;
    }

    void tap(long nowMs) {
        if (idle) {
            idle = false;
            brightness(brightnessBefore, nowMs);
        }
        String presets = gateway.internally(request("GET", "/api/v1/factoryPresets", ""), nowMs)
                .body();
        int active = JsonParser.parseString(presets)
                .getAsJsonObject()
                .get("activeIndex")
                .getAsInt();
        String next = "{\"index\":%d}".formatted((active + 1) % PRESETS);
        gateway.internally(request("POST", "/api/v1/factoryPresets/load", next), nowMs);
    }

    void longPress(long nowMs) {
        idle = !idle;
        if (idle) {
            brightnessBefore = gateway.light().brightness();
        }
        brightness(idle ? IDLE_BRIGHTNESS : brightnessBefore, nowMs);
    }

    private void brightness(int value, long nowMs) {
        gateway.internally(request("POST", "/api/v1/parameters", "{\"brightness\":%d}".formatted(value)), nowMs);
    }

    private static HttpRequest request(String method, String path, String body) {
        return new HttpRequest(method, path, Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
