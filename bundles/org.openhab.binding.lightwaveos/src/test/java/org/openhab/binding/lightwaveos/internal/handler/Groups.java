/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;

/** Groups as a peer may find itself in. */
final class Groups {

    static final DeviceUuid OWN = new DeviceUuid("LW-000000000005");
    static final DeviceUuid HIGH = new DeviceUuid("LW-000000000009");
    static final DeviceUuid LOW = new DeviceUuid("LW-000000000001");

    private Groups() {}

    static GroupView alone() {
        return GroupView.initial(OWN, Leadership.AUTO).with(SyncState.LEADING, Optional.of(OWN));
    }

    static GroupView leading(DeviceUuid... others) {
        return alone().with(members(others));
    }

    static GroupView following(String leaderName) {
        return GroupView.initial(OWN, Leadership.AUTO)
                .with(SyncState.SYNCHRONIZED, Optional.of(HIGH))
                .with(Set.of(new GroupMember(HIGH, GroupMember.Kind.OWN, leaderName)));
    }

    static GroupView observing(Optional<DeviceUuid> leader) {
        return GroupView.initial(OWN, Leadership.OBSERVER).with(SyncState.FOLLOWING, leader);
    }

    /** One for each status text. */
    static Stream<GroupView> everySort() {
        return Stream.of(
                GroupView.initial(OWN, Leadership.AUTO),
                alone(),
                leading(LOW),
                leading(LOW, HIGH),
                following("Attic"),
                observing(Optional.of(HIGH)),
                observing(Optional.empty()));
    }

    /** Members that have told no name, as firmware. */
    static Set<GroupMember> members(DeviceUuid... uuids) {
        return Arrays.stream(uuids)
                .map(uuid -> new GroupMember(uuid, GroupMember.Kind.FIRMWARE, ""))
                .collect(Collectors.toSet());
    }
}
