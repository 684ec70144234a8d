/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;
import org.openhab.binding.lightwaveos.internal.peer.PeerRole;

/**
 * What a peer knows of its group at one moment.
 *
 * @param own who it is itself
 * @param leadership how it takes part
 * @param leader who leads, possibly itself
 * @param members who is connected, itself left out
 */
record GroupView(
        DeviceUuid own, Leadership leadership, SyncState state, Optional<DeviceUuid> leader, Set<GroupMember> members) {

    GroupView {
        members = Set.copyOf(members);
    }

    /** Before anything has happened. */
    static GroupView initial(DeviceUuid own, Leadership leadership) {
        return new GroupView(own, leadership, SyncState.INITIALIZING, Optional.empty(), Set.of());
    }

    GroupView with(SyncState newState, Optional<DeviceUuid> newLeader) {
        return new GroupView(own, leadership, newState, newLeader, members);
    }

    GroupView with(Set<GroupMember> newMembers) {
        return new GroupView(own, leadership, state, leader, newMembers);
    }

    PeerRole role() {
        return PeerRole.of(state, leadership, followers() > 0);
    }

    /** Connected members that take part in elections: those that follow, if this peer leads. */
    int followers() {
        return (int) members.stream()
                .filter(member -> member.kind() != GroupMember.Kind.OBSERVER)
                .count();
    }

    boolean leadsItself() {
        return leader.filter(own::equals).isPresent();
    }

    /** What a person calls the leader; its UUID if it has told no name, empty if there is none. */
    String leaderName() {
        if (leader.isEmpty()) {
            return "";
        }
        Optional<String> name = members.stream()
                .filter(member -> member.uuid().equals(leader.get()))
                .map(GroupMember::name)
                .filter(text -> !text.isBlank())
                .findFirst();
        return name.isPresent() ? name.get() : leader.get().text();
    }
}
