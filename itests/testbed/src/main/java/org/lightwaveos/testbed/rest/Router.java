/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request and turns every outcome into an answer. */
final class Router {

    private final Logger logger = LoggerFactory.getLogger(Router.class);
    private final List<Route> routes;
    private final Optional<String> token;

    Router(List<Route> routes, Optional<String> token) {
        this.routes = List.copyOf(routes);
        this.token = token;
    }

    /** @param path below /rest, without a slash at its end */
    Answer answer(HttpServletRequest http, String path) {
        boolean pathKnown = false;
        boolean methodKnown = false;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (!matcher.matches()) {
                continue;
            }
            pathKnown = true;
            if (!route.method().equals(http.getMethod())) {
                continue;
            }
            methodKnown = true;
            if (route.admin() && !isAdmin(http)) {
                return Answer.error(401, "Authentication required");
            }
            if (route.takes(http.getContentType())) {
                return guarded(route, new Request(http, matcher));
            }
        }
        if (!pathKnown) {
            return Answer.error(404, "HTTP 404 Not Found");
        }
        return methodKnown
                ? Answer.error(415, "HTTP 415 Unsupported Media Type")
                : Answer.error(405, "HTTP 405 Method Not Allowed");
    }

    boolean isAdmin(HttpServletRequest http) {
        if (token.isEmpty()) {
            return true;
        }
        String header = http.getHeader("Authorization");
        return token.get().equals(http.getHeader("X-OPENHAB-TOKEN"))
                || (header != null && header.equals("Bearer " + token.get()));
    }

    private Answer guarded(Route route, Request request) {
        try {
            return route.action().apply(request);
        } catch (JsonParseException | IllegalStateException e) {
            return Answer.error(400, e.getMessage());
        } catch (RuntimeException e) {
            logger.debug("Exception during REST handling.", e);
            return Answer.failure(e);
        } catch (LinkageError e) {
            logger.error("A class of the testbed or an add-on cannot be loaded", e);
            return Answer.error(500, e.toString());
        }
    }
}
