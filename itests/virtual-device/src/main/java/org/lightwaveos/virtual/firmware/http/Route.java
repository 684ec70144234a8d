/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import org.lightwaveos.virtual.firmware.HttpGate.Guard;

/**
 * A registered path and what runs there.
 *
 * @param path      below {@code /api/v1}; a request for it or for anything below it lands here
 * @param takesBody whether the handler runs when the body arrives, and so never without one
 */
record Route(String method, String path, Guard guard, boolean takesBody, Handler handler) {

    /** Answers a request. */
    @FunctionalInterface
    interface Handler {
        HttpAnswer handle(HttpCall call);
    }

    private static final String ROOT = "/api/v1";

    static Route get(String path, Handler handler) {
        return new Route("GET", path, Guard.RATE_AND_KEY, false, handler);
    }

    /** A question that needs no key. */
    static Route publicGet(String path, Handler handler) {
        return new Route("GET", path, Guard.RATE, false, handler);
    }

    static Route post(String path, Handler handler) {
        return new Route("POST", path, Guard.RATE_AND_KEY, false, handler);
    }

    /** A change that is described by a body. */
    static Route body(String method, String path, Handler handler) {
        return new Route(method, path, Guard.RATE_AND_KEY, true, handler);
    }

    boolean matches(String requestMethod, String requestPath) {
        String whole = ROOT + path;
        return method.equals(requestMethod) && (requestPath.equals(whole) || requestPath.startsWith(whole + "/"));
    }
}
