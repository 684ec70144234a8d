/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import java.util.List;
import org.lightwaveos.model.DeviceUuid;

/**
 * In whose names, besides our own, a state is sent. Firmware counts in numbers that it never tells, and takes only those a
 * little ahead of its own; but from its leader, or whoever says that he is it, it takes every number. Who that is it does
 * not tell either: itself, or somebody higher whom it has dialled, until that one is lost to it.
 */
final class FirmwareNames {

    /** As many as a unit has connections, and itself. */
    private static final int MOST = 5;

    private FirmwareNames() {}

    /** Whether it may be firmware, as far as it has shown. */
    static boolean mayBeFirmware(Member member) {
        return member.kind == Member.Kind.FIRMWARE || member.kind == Member.Kind.UNKNOWN;
    }

    /** @param weLead whether this peer leads: then who has dialled it obeys it */
    static List<DeviceUuid> forStateTo(Member member, Roster roster, boolean weLead) {
        boolean followsUs = weLead && member.openLink(LinkId.Direction.INCOMING) != null;
        if (!mayBeFirmware(member) || followsUs) {
            return List.of();
        }
        return roster.members().stream()
                .filter(other -> other.isConnected() && other.uuid.compareTo(member.uuid) >= 0)
                .map(other -> other.uuid)
                .limit(MOST)
                .toList();
    }
}
