/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Speaks to the testbed as curl does in the recorded samples. */
final class RestClient {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;
    private final Optional<String> token;

    RestClient(URI root, Optional<String> token) {
        this.root = root;
        this.token = token;
    }

    RestClient(Testbed testbed) {
        this(testbed.restUrl(), testbed.token());
    }

    /** An answer as the samples print it. */
    record Reply(int status, String contentType, String body) {

        JsonElement json() {
            return JsonParser.parseString(body);
        }
    }

    Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply delete(String path) {
        return send("DELETE", path, null, null);
    }

    Reply postText(String path, String body) {
        return send("POST", path, "text/plain", body);
    }

    Reply postJson(String path, String body) {
        return send("POST", path, "application/json", body);
    }

    Reply putText(String path, String body) {
        return send("PUT", path, "text/plain", body);
    }

    Reply putJson(String path, String body) {
        return send("PUT", path, "application/json", body);
    }

    Reply send(String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonObject thing(String uid) {
        return get("/things/" + uid).json().getAsJsonObject();
    }

    String property(String thing, String name) {
        JsonElement value = thing(thing).getAsJsonObject("properties").get(name);
        return value == null ? "" : value.getAsString();
    }

    /** Asks again and again until the answer is as wanted; the last answer is returned when patience ends. */
    static <T> T await(Supplier<T> question, Predicate<T> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!wanted.test(answer) && System.nanoTime() < deadline) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = question.get();
        }
        return answer;
    }
}
