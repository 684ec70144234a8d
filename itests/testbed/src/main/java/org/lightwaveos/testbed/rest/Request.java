/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import javax.servlet.http.HttpServletRequest;
import org.lightwaveos.testbed.json.Json;

/** An HTTP request that has found its route. */
final class Request {

    private final HttpServletRequest http;
    private final Matcher path;

    Request(HttpServletRequest http, Matcher path) {
        this.http = http;
        this.path = path;
    }

    /** The path's n-th variable, counted from 1, decoded. */
    String path(int index) {
        return path.group(index);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(http.getParameter(name));
    }

    String body() {
        try {
            return new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("The body cannot be read: " + e.getMessage(), e);
        }
    }

    JsonObject jsonBody() {
        return Json.object(body());
    }

    boolean isJson() {
        return http.getContentType() != null && http.getContentType().startsWith("application/json");
    }

    /** The address of the server as the client sees it, like {@code http://127.0.0.1:8080}. */
    String origin() {
        String url = http.getRequestURL().toString();
        return url.substring(0, url.length() - http.getRequestURI().length());
    }
}
