/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer;

import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * Hears what becomes of one peer. Calls come in order and never concurrently, on a thread of the node's executor; an
 * implementation must return quickly. Nothing comes after {@link PeerNode#close} has returned.
 */
public interface PeerListener {

    /** What a person should see now: our own user's changes over what the group shows. */
    void onLight(GroupLight light);

    /** How many changes the group's light has seen, as far as this peer knows. */
    void onVersion(StateVersion version);

    /** Role or leader has changed; the leader may be this peer itself. */
    void onRole(SyncState state, Optional<DeviceUuid> leader);

    /** Who is connected has changed, or more is known of somebody; never holds this peer itself. */
    void onMembers(Set<GroupMember> members);

    /**
     * A change has arrived everywhere.
     *
     * @param latencyMs leading: from the change until every connected member has acknowledged it; following: from our own
     *     user's change until the leader has confirmed it
     */
    void onReached(long latencyMs);

    /**
     * Which devices another peer of ours drives has changed: all of them each time, whether held here or not; none at
     * first. Of those that are held here, all others are this peer's to drive.
     */
    default void onDrivenElsewhere(Set<DeviceUuid> devices) {}

    /** Something for the log, at most once per cause and peer. */
    void onNote(String text);
}
