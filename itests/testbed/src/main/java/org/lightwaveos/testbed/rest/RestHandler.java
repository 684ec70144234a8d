/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;

/** Jetty's side of the API. */
final class RestHandler extends AbstractHandler {

    private static final String ROOT = "/rest";

    private final Router router;
    private final EventStream events;

    RestHandler(Router router, EventStream events) {
        this.router = router;
        this.events = events;
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        // Pages of the demo come from another port.
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Access-Control-Allow-Methods", "OPTIONS,GET,POST,PUT,DELETE,HEAD");
            response.setHeader("Access-Control-Allow-Headers", "Authorization,Content-Type,X-OPENHAB-TOKEN");
            return;
        }
        if (!target.equals(ROOT) && !target.startsWith(ROOT + "/")) {
            write(response, Answer.bare(404));
            return;
        }
        String path = target.substring(ROOT.length()).replaceAll("/+$", "");
        if (path.equals("/events") && request.getMethod().equals("GET")) {
            events.open(request, response);
        } else {
            write(response, router.answer(request, path));
        }
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) {
            // Jetty would add a charset to text/plain; openHAB sends none.
            response.setHeader("Content-Type", answer.contentType());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
