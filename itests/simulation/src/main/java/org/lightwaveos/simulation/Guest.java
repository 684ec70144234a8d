/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;

/** Lives in the process of one of our own nodes, and hears what that tells; in the midst of it, so it has to answer later. */
interface Guest {

    Guest NONE = new Guest() {};

    default void started() {}

    default void stopped() {}

    default void crashed() {}

    default void light(GroupLight light) {}

    default void role(SyncState state) {}

    default void members(Set<GroupMember> members) {}

    default void drivenElsewhere(Set<DeviceUuid> devices) {}
}
