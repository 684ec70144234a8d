/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** The messages that answers are awaited for, by request id, oldest first. */
final class InFlight {

    private final Out out;
    private final Map<String, SocketRequest> requests = new LinkedHashMap<>();

    InFlight(Out out) {
        this.out = out;
    }

    void add(String requestId, SocketRequest request) {
        requests.put(requestId, request);
    }

    /** The request that the answer belongs to; null for an answer to nothing, a second one for instance. */
    @Nullable
    SocketRequest answered(String requestId, long now) {
        @Nullable SocketRequest request = requests.remove(requestId);
        if (request != null) {
            out.roundTripMs = now - request.sentAt();
        }
        return request;
    }

    List<SocketRequest> takeAll() {
        List<SocketRequest> all = new ArrayList<>(requests.values());
        requests.clear();
        return all;
    }

    /** Those whose answer is overdue. */
    List<SocketRequest> takeOverdue(long now) {
        List<SocketRequest> overdue = new ArrayList<>();
        requests.values().removeIf(request -> {
            boolean late = now - request.sentAt() >= Times.SOCKET_ANSWER;
            if (late) {
                overdue.add(request);
            }
            return late;
        });
        return overdue;
    }

    /** When the next one will be. */
    long nextOverdue() {
        return requests.values().stream()
                .mapToLong(request -> request.sentAt() + Times.SOCKET_ANSWER)
                .min()
                .orElse(Times.NEVER);
    }
}
