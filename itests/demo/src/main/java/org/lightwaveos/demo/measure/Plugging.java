/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import com.google.gson.JsonObject;

/**
 * What came of plugging a gateway in, in milliseconds since then; NaN for what never came.
 *
 * @param onlineMs its Thing was ONLINE
 * @param drivenMs its strip showed the light of the group
 */
public record Plugging(double onlineMs, double drivenMs) {
    /** It came to nothing. */
    static final Plugging NEVER = new Plugging(Double.NaN, Double.NaN);

    boolean driven() {
        return !Double.isNaN(onlineMs) && !Double.isNaN(drivenMs);
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("onlineMs", Latencies.rounded(onlineMs));
        json.addProperty("drivenMs", Latencies.rounded(drivenMs));
        return json;
    }
}
