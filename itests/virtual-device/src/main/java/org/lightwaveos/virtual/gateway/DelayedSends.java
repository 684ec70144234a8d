/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Frames that wait for their time, in the order they were added; each is due no earlier than the one before. */
final class DelayedSends {

    /** A frame for one client. */
    record Send(long dueMs, int clientId, String frame) {}

    private final Deque<Send> waiting = new ArrayDeque<>();

    void add(long dueMs, int clientId, String frame) {
        waiting.add(new Send(dueMs, clientId, frame));
    }

    /** Takes out what is due. */
    List<Send> due(long nowMs) {
        List<Send> due = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.peek().dueMs() <= nowMs) {
            due.add(waiting.remove());
        }
        return due;
    }
}
