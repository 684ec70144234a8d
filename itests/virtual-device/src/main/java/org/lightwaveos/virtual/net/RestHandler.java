/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.gateway.HttpAnswer;

/** Passes requests on and writes what comes back, now, later or never. */
final class RestHandler extends AbstractHandler {

    /** More is not read: the device has no room for it either. */
    private static final int MAX_BODY_BYTES = 64 * 1024;

    private final DeviceLink link;

    RestHandler(DeviceLink link) {
        this.link = link;
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        AsyncContext async = base.startAsync();
        async.setTimeout(0);
        HttpRequest seen = read(target, request);
        link.requested(seen, request.getRemoteAddr(), answer -> write(async, answer));
    }

    private static HttpRequest read(String path, HttpServletRequest request) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        if (request.getQueryString() != null) {
            MultiMap<String> values = new MultiMap<>();
            UrlEncoded.decodeUtf8To(request.getQueryString(), values);
            values.forEach((key, all) -> query.put(key, all.isEmpty() || all.get(0) == null ? "" : all.get(0)));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return new HttpRequest(
                request.getMethod(),
                path,
                query,
                headers,
                request.getInputStream().readAllBytes());
    }

    private void write(AsyncContext async, HttpAnswer answer) {
        if (answer.delayMs() == HttpAnswer.NEVER) {
            return;
        }
        if (answer.delayMs() > 0) {
            LateAnswers.after(answer.delayMs(), () -> write(async, new HttpAnswer(answer.reaction(), 0)));
            return;
        }
        HttpReaction reaction = answer.reaction();
        try {
            HttpServletResponse response = (HttpServletResponse) async.getResponse();
            byte[] body = reaction.body().getBytes(StandardCharsets.UTF_8);
            response.setStatus(reaction.status());
            reaction.headers().forEach(response::setHeader);
            if (!reaction.contentType().isEmpty()) {
                response.setContentType(reaction.contentType());
            }
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            async.complete();
        } catch (IOException | IllegalStateException e) {
            // the client has gone away
        }
    }
}
