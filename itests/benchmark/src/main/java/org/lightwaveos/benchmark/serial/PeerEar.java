/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/** Hears a peer and passes over what is of no use here. */
class PeerEar implements PeerListener {

    @Override
    public void onLight(GroupLight light) {
        // for whoever wants it
    }

    @Override
    public void onRole(SyncState state, Optional<DeviceUuid> leader) {
        // for whoever wants it
    }

    @Override
    public void onVersion(StateVersion version) {
        // the light tells enough
    }

    @Override
    public void onMembers(Set<GroupMember> members) {
        // the leader is enough
    }

    @Override
    public void onReached(long latencyMs) {
        // too coarse for this
    }

    @Override
    public void onNote(String text) {
        System.err.println(text);
    }
}
