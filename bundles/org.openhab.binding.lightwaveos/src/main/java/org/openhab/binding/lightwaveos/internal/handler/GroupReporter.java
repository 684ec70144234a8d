/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.openhab.binding.lightwaveos.internal.peer.GroupEvents;
import org.openhab.binding.lightwaveos.internal.peer.ListenFailure;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Makes channels, events and the status of what the peer reports of its group. The lock is held while the Thing is told, so
 * that an older report can't overtake a newer one; nobody who ends the peer needs it.
 */
final class GroupReporter {

    private final PeerPort port;
    private final GroupPresenter presenter;

    // All access must be guarded by "this".
    private final GroupEvents events = new GroupEvents();
    private GroupView group;
    private boolean listening;
    private Optional<ThingStatusInfo> status = Optional.empty();

    GroupReporter(PeerPort port, GroupPresenter presenter, GroupView group) {
        this.port = port;
        this.presenter = presenter;
        this.group = group;
    }

    /** Nobody is there yet: what the channels show until there is. */
    synchronized void begin() {
        presenter.show(group);
    }

    synchronized void listening() {
        listening = true;
        tellStatus();
    }

    synchronized void notListening(ListenFailure why) {
        tell(PeerStatusTexts.of(why));
    }

    synchronized void role(SyncState state, Optional<DeviceUuid> leader) {
        group = group.with(state, leader);
        presenter.show(group);
        tellStatus();
        happened(events.role(group.role(), leader));
    }

    synchronized void members(Set<GroupMember> members) {
        group = group.with(members);
        presenter.show(group);
        tellStatus();
        happened(events.members(members.stream().map(GroupMember::uuid).collect(Collectors.toSet())));
    }

    /** Whether there is a connection to the peer. */
    synchronized boolean isConnected(DeviceUuid uuid) {
        return group.members().stream().anyMatch(member -> member.uuid().equals(uuid));
    }

    private void tellStatus() {
        if (listening) {
            tell(PeerStatusTexts.of(group));
        }
    }

    private void tell(ThingStatusInfo now) {
        if (!status.equals(Optional.of(now))) {
            status = Optional.of(now);
            port.status(now);
        }
    }

    private void happened(List<GroupEvents.Kind> kinds) {
        kinds.forEach(port::happened);
    }
}
