/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lightwaveos.virtual.firmware.HttpRequest;

/**
 * Turns a client's WebSocket frames into the data events that the device's gateway gets. The device ignores
 * fragmentation, and its library hands over one event for each TCP segment (device facts, section 2.3), so only short
 * messages in one frame arrive whole.
 */
final class Inbound {

    /** Payload of a TCP segment on the device. */
    static final int SEGMENT_BYTES = 1436;
    /** Header of a masked frame whose length needs two more bytes. */
    static final int HEADER_BYTES = 8;

    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();

    /** The events that this frame causes, in order. */
    List<byte[]> accept(byte[] payload, boolean last, boolean split) {
        if (split) {
            whole.reset();
            return segments(payload);
        }
        if (whole.size() + payload.length <= Gateway.MAX_MESSAGE_BYTES + 1) {
            whole.writeBytes(payload);
        }
        if (!last) {
            return List.of();
        }
        byte[] message = whole.toByteArray();
        whole.reset();
        return List.of(message);
    }

    /** The part of a request that gets the answer: a body's first segment is parsed, and what is said to it is sent. */
    static HttpRequest firstSegment(HttpRequest request) {
        if (request.body().length <= SEGMENT_BYTES) {
            return request;
        }
        byte[] first = Arrays.copyOf(request.body(), SEGMENT_BYTES);
        return new HttpRequest(request.method(), request.path(), request.query(), request.headers(), first);
    }

    private static List<byte[]> segments(byte[] payload) {
        if (payload.length + HEADER_BYTES <= SEGMENT_BYTES) {
            return List.of(payload);
        }
        List<byte[]> events = new ArrayList<>();
        int from = 0;
        int room = SEGMENT_BYTES - HEADER_BYTES;
        while (from < payload.length) {
            int to = Math.min(payload.length, from + room);
            events.add(Arrays.copyOfRange(payload, from, to));
            from = to;
            room = SEGMENT_BYTES;
        }
        return events;
    }
}
