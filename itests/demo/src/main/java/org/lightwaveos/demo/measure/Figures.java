/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import com.google.gson.JsonObject;
import java.util.Map;

/**
 * The result of a measuring run.
 *
 * @param devices how many devices there were
 * @param devicesFound how many became Things
 * @param devicesOnline how many were ONLINE
 * @param onlineMs milliseconds from announcement to ONLINE, by UUID
 * @param commandToLight what was measured
 * @param missed commands that the light never showed
 */
public record Figures(
        int devices,
        int devicesFound,
        int devicesOnline,
        Map<String, Double> onlineMs,
        Latencies commandToLight,
        int missed) {
    /** A device must be ONLINE that soon after it has announced itself. */
    public static final double ONLINE_LIMIT_MS = 3000;
    /** The 99th percentile from command to light must be below this; a device's frame is 8.3 ms. */
    public static final double P99_LIMIT_MS = 50;

    /** Whether everything is as it ought to be. */
    public boolean good() {
        return devicesOnline == devices
                && onlineMs.size() == devices
                && worstOnlineMs() <= ONLINE_LIMIT_MS
                && missed == 0
                && commandToLight.count() >= 100
                && commandToLight.percentileMs(99) < P99_LIMIT_MS;
    }

    private double worstOnlineMs() {
        return onlineMs.values().stream().mapToDouble(ms -> ms).max().orElse(Double.NaN);
    }

    /** One line of JSON, without the line's end. Figures that there are none of are null. */
    public String toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("devicesFound", devicesFound);
        json.addProperty("devicesOnline", devicesOnline);
        json.addProperty("onlineMs", Latencies.rounded(worstOnlineMs()));
        JsonObject each = new JsonObject();
        onlineMs.forEach((uuid, ms) -> each.addProperty(uuid, Latencies.rounded(ms)));
        json.add("onlineMsEach", each);
        JsonObject latency = commandToLight.toJson();
        latency.addProperty("n", commandToLight.count());
        latency.addProperty("missed", missed);
        json.add("commandToLightMs", latency);
        json.addProperty("ok", good());
        return json.toString();
    }
}
