/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing that the API can do.
 *
 * @param path below /rest
 * @param consumes accepted content types, parted by commas, empty for any
 * @param admin whether a token is needed if one is configured; openHAB lets anybody be a user, but not an administrator
 */
record Route(String method, Pattern path, String consumes, boolean admin, Function<Request, Answer> action) {

    static final String JSON = "application/json";
    static final String TEXT = "text/plain";

    /** A route for administrators; "{}" in the path stands for a variable. */
    static Route admin(String method, String path, String consumes, Function<Request, Answer> action) {
        return new Route(method, pattern(path), consumes, true, action);
    }

    /** A route for everybody. */
    static Route user(String method, String path, String consumes, Function<Request, Answer> action) {
        return new Route(method, pattern(path), consumes, false, action);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace("{}", "([^/]+)"));
    }

    /** A client that names no content type is let in, as by JAX-RS. */
    boolean takes(String contentType) {
        if (consumes.isEmpty() || contentType == null) {
            return true;
        }
        String plain = contentType.contains(";") ? contentType.substring(0, contentType.indexOf(';')) : contentType;
        return consumes.contains(plain.strip());
    }
}
