/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.EnumMap;
import java.util.Map;
import org.lightwaveos.peer.protocol.Rejection;

/** How many texts were no messages, by what was wrong with them. */
public final class RejectionCounts {

    private final Map<Rejection.Kind, Long> counts = new EnumMap<>(Rejection.Kind.class);

    /** @return how many there are of the kind now */
    long count(Rejection.Kind kind) {
        long count = of(kind) + 1;
        counts.put(kind, count);
        return count;
    }

    /** So far; 0 for a kind that has not happened. */
    public long of(Rejection.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
