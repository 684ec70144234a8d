/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.sync.SyncRole;
import org.lightwaveos.virtual.sync.SyncSide;
import org.lightwaveos.virtual.sync.SyncState;
import org.lightwaveos.virtual.sync.light.SyncLight;

/**
 * Where a unit's sync stands at one moment.
 *
 * @param leader empty before the first election
 * @param connected the peers that count at an election: those that firmware dialled; for a correct unit those of either
 *     direction
 * @param light of the group, as this unit has it
 */
public record SyncView(
        SyncRole role, Optional<String> leader, SyncState state, List<String> connected, SyncLight light) {

    public SyncView {
        connected = List.copyOf(connected);
    }

    static SyncView of(SyncSide side) {
        return new SyncView(side.role(), side.leader(), side.state(), side.connected(), side.light());
    }
}
