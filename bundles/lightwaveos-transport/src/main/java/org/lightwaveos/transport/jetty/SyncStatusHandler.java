/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.lightwaveos.model.DeviceUuid;

/**
 * Tells whoever asks by address whom he has met, in the words of a device (device facts, section 3): its own version, and
 * no time stamp. Everything else is not there.
 */
@NonNullByDefault({})
final class SyncStatusHandler extends AbstractHandler {

    private static final String PATH = "/api/v1/sync/status";

    private final byte[] answer;

    SyncStatusHandler(DeviceUuid own) {
        answer = ("{\"success\":true,\"data\":{\"enabled\":true,\"uuid\":\"" + own + "\"},\"version\":\"1.0\"}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        // as the device does: who has asked has no more questions
        response.setHeader("Connection", "close");
        if ("GET".equals(request.getMethod()) && PATH.equals(request.getRequestURI())) {
            response.setContentType("application/json");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
