/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who changes a unit's light past openHAB. */
final class PhoneApp {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PhoneApp() {}

    /** Sets parameters of the light, such as {@code brightness}, to 0..255. */
    static void set(Unit unit, String parameter, int value) {
        post(unit, "parameters", "{\"" + parameter + "\":" + value + "}");
    }

    static void effect(Unit unit, int effectId) {
        post(unit, "effects/set", "{\"effectId\":" + effectId + "}");
    }

    private static void post(Unit unit, String path, String json) {
        URI uri = URI.create("http://127.0.0.1:" + unit.device().port() + "/api/v1/" + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(uri + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(uri + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
