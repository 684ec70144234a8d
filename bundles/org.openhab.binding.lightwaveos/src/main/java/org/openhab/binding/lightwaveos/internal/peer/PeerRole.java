/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.Locale;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;

/** What a peer is to the others, in a user's words. */
public enum PeerRole {
    /** Not at work yet, or the leader has just gone. */
    SEARCHING,
    /** It would lead, but nobody is there. */
    ALONE,
    LEADING,
    FOLLOWING,
    /** Looks on, and is counted by nobody. */
    OBSERVING;

    /** @param others whether anybody is connected who takes part in elections */
    public static PeerRole of(SyncState state, Leadership leadership, boolean others) {
        return switch (state) {
            case INITIALIZING, DISCOVERING, ELECTING, RECONNECTING -> SEARCHING;
            case LEADING -> others ? LEADING : ALONE;
            case FOLLOWING, SYNCHRONIZED -> leadership == Leadership.OBSERVER ? OBSERVING : FOLLOWING;
        };
    }

    /** Whether its light is the group's, be the group ever so small. */
    public boolean leads() {
        return this == LEADING || this == ALONE;
    }

    /** As the channel shows it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
