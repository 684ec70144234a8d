/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.AsyncContext;
import javax.servlet.ServletOutputStream;

/** One listener of {@link EventStream}. */
final class EventClient {

    private final AsyncContext context;
    private final TopicFilter filter;

    EventClient(AsyncContext context, TopicFilter filter) {
        this.context = context;
        this.filter = filter;
    }

    boolean wants(String topic) {
        return filter.matches(topic);
    }

    /** @return false if the client is gone */
    boolean send(String event, String data) {
        try {
            ServletOutputStream out = context.getResponse().getOutputStream();
            out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException | IllegalStateException e) {
            close();
            return false;
        }
    }

    void close() {
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // It was completed by the other side's end.
        }
    }
}
