/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.List;
import java.util.Optional;

/** Who leads: the highest UUID of ours and of those at the other end of our own connections. Nobody is asked. */
final class Election {

    private final String own;
    private SyncRole role = SyncRole.UNKNOWN;
    private Optional<String> leader = Optional.empty();

    Election(String own) {
        this.own = own;
    }

    SyncRole evaluate(List<String> connected) {
        Optional<String> higher = connected.stream()
                .filter(peer -> !DeviceUuid.isHigher(own, peer))
                .max(DeviceUuid::compareTexts);
        role = higher.isPresent() ? SyncRole.FOLLOWER : SyncRole.LEADER;
        leader = Optional.of(higher.orElse(own));
        return role;
    }

    SyncRole role() {
        return role;
    }

    boolean isLeader() {
        return role == SyncRole.LEADER;
    }

    /** Empty before the first election, and firmware does not look whether it is. */
    Optional<String> leader() {
        return leader;
    }
}
