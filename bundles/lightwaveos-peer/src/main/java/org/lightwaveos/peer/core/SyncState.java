/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a peer stands. {@code DISCOVERING}, {@code ELECTING} and {@code RECONNECTING} pass; the others last.
 *
 * <pre>
 * INITIALIZING ─▶ DISCOVERING ─▶ ELECTING ─▶ LEADING
 *                                 ▲  │  ▲
 *                    RECONNECTING ┘  ▼  └─ (any change of members)
 *                          ▲     FOLLOWING ─▶ SYNCHRONIZED
 *                          └──────────┴───────────┘  (leader lost)
 * </pre>
 */
public enum SyncState {
    /** Not listening yet. */
    INITIALIZING,
    /** Waiting for peers to be found before it takes the lead alone. */
    DISCOVERING,
    /** Members have changed; the leader is being determined, which takes no time. */
    ELECTING,
    /** Its light is the group's. */
    LEADING,
    /** Another one leads; its light has not arrived yet. */
    FOLLOWING,
    /** Another one leads, and its light is shown. */
    SYNCHRONIZED,
    /** The leader has gone; for a moment, nobody else is there. */
    RECONNECTING;

    /** The states that may come next. */
    public Set<SyncState> successors() {
        return switch (this) {
            case INITIALIZING -> EnumSet.of(DISCOVERING);
            case DISCOVERING -> EnumSet.of(ELECTING, INITIALIZING);
            case ELECTING -> EnumSet.of(LEADING, FOLLOWING, SYNCHRONIZED, RECONNECTING, INITIALIZING);
            case LEADING -> EnumSet.of(ELECTING, INITIALIZING);
            case FOLLOWING -> EnumSet.of(SYNCHRONIZED, ELECTING, RECONNECTING, INITIALIZING);
            case SYNCHRONIZED -> EnumSet.of(ELECTING, RECONNECTING, INITIALIZING);
            case RECONNECTING -> EnumSet.of(ELECTING, INITIALIZING);
        };
    }
}
