/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.protocol.SyncMessage;

/** What is known of one connection. Times are milliseconds of the peer's clock. */
final class Link {

    final LinkId id;
    /** Dialled, or heard; null while an accepted connection has not said who it is. Set by {@link Roster} alone. */
    @Nullable
    Member member;
    /** Whom it claims to be while an older connection of the same one is being asked for a sign of life. */
    @Nullable
    Member claim;

    /** What it has told of its light meanwhile; it may not say so again. */
    @Nullable
    SyncMessage claimed;

    /** Set by {@link Roster} alone. */
    boolean open;
    /** A sync message has been read on it. Set by {@link Roster} alone. */
    boolean speaksSync;
    /** A hello has been heard on it: one of ours is behind this very connection. Set by {@link Roster} alone. */
    boolean hasGreeted;
    /** Its ping or state has been heard: firmware behind it has held its first election. */
    boolean hasElected;

    long openedAt;
    long heardAt;
    long pingedAt;
    long greetedAt = Long.MIN_VALUE / 2;
    long challengedAt = Long.MAX_VALUE;

    /** The devices that the other side has been told of last as held by us; null before the first time. */
    @Nullable
    Set<DeviceUuid> toldHeld;

    long toldHeldAt;

    private boolean stateHeard;
    private long stateTimestamp;

    Link(LinkId id, long now) {
        this.id = id;
        this.openedAt = now;
        this.heardAt = now;
        this.pingedAt = now;
    }

    /**
     * Whether the other side has sent a later state on this connection than the one of this time: then that one has been
     * overtaken, or is a copy that comes late.
     *
     * @param timestampMs the sender's clock, 32 bits
     */
    boolean overtakes(long timestampMs) {
        if (stateHeard && (int) (timestampMs - stateTimestamp) < 0) {
            return true;
        }
        stateHeard = true;
        stateTimestamp = timestampMs;
        return false;
    }

    boolean isOutgoing() {
        return id.direction() == LinkId.Direction.OUTGOING;
    }

    /** Whether it stands to one of our own peers. */
    boolean isToOurs() {
        @Nullable Member peer = member;
        return peer != null && peer.isOurs();
    }
}
