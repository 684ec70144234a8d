/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.lightwaveos.virtual.firmware.Firmware;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;

/** REST requests, one step each. Bodies reach the handler even where they are empty, as in the recording. */
final class HttpVectorCheck implements VectorCheck {

    private final FixtureDevice fixture;

    HttpVectorCheck(FixtureDevice fixture) {
        this.fixture = fixture;
    }

    @Override
    public void check(Vector vector, Differences differences) {
        Firmware firmware = fixture.boot();
        JsonArray requests = vector.input().getAsJsonArray("requests");
        JsonArray steps = vector.expected().getAsJsonArray("steps");
        differences.same("number of steps", steps.size(), requests.size());
        for (int i = 0; i < Math.min(requests.size(), steps.size()); i++) {
            HttpReaction reaction = firmware.onHttp(request(requests.get(i).getAsJsonObject()), fixture.nowMs());
            JsonObject expected = steps.get(i).getAsJsonObject();
            differences.same("step " + i + " status", expected.get("http").getAsInt(), reaction.status());
            differences.same("step " + i + " body", expected.get("body").getAsString(), reaction.body());
            StepCheck.compare(i, expected, reaction.effects(), differences);
        }
    }

    private static HttpRequest request(JsonObject json) {
        String[] command = json.get("command").getAsString().split(" ", 2);
        Map<String, String> query = new HashMap<>();
        if (json.has("query")) {
            for (Map.Entry<String, JsonElement> e :
                    json.getAsJsonObject("query").entrySet()) {
                query.put(e.getKey(), e.getValue().getAsString());
            }
        }
        byte[] body = json.get("text").getAsString().getBytes(StandardCharsets.UTF_8);
        return new HttpRequest(command[0], "/api/v1/" + command[1], query, Map.of(), body, true);
    }
}
