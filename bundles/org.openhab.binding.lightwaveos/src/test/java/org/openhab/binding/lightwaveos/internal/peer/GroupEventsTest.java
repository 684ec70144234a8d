/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.lightwaveos.internal.peer.GroupEvents.Kind.FOLLOWING;
import static org.openhab.binding.lightwaveos.internal.peer.GroupEvents.Kind.LEADER_CHANGED;
import static org.openhab.binding.lightwaveos.internal.peer.GroupEvents.Kind.LEADING;
import static org.openhab.binding.lightwaveos.internal.peer.GroupEvents.Kind.PEER_JOINED;
import static org.openhab.binding.lightwaveos.internal.peer.GroupEvents.Kind.PEER_LEFT;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;

class GroupEventsTest {

    private static final DeviceUuid OWN = new DeviceUuid("LW-000000000005");
    private static final DeviceUuid ONE = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid TWO = new DeviceUuid("LW-000000000002");

    private final GroupEvents events = new GroupEvents();

    @Test
    void takingTheLeadIsToldOnceWhoeverComesThen() {
        assertThat(events.role(PeerRole.SEARCHING, Optional.empty())).isEmpty();
        assertThat(events.role(PeerRole.ALONE, Optional.of(OWN))).containsExactly(LEADING);
        assertThat(events.role(PeerRole.LEADING, Optional.of(OWN))).isEmpty();
        assertThat(events.role(PeerRole.ALONE, Optional.of(OWN))).isEmpty();
    }

    @Test
    void anotherLeaderIsTold() {
        assertThat(events.role(PeerRole.FOLLOWING, Optional.of(ONE))).containsExactly(FOLLOWING);
        assertThat(events.role(PeerRole.FOLLOWING, Optional.of(ONE))).isEmpty();
        assertThat(events.role(PeerRole.FOLLOWING, Optional.of(TWO))).containsExactly(LEADER_CHANGED);
        assertThat(events.role(PeerRole.LEADING, Optional.of(OWN))).containsExactly(LEADING, LEADER_CHANGED);
    }

    /** For a moment nobody leads; a rule wants to know whether it is another one afterwards. */
    @Test
    void aLeaderThatComesBackIsNoOtherOne() {
        events.role(PeerRole.FOLLOWING, Optional.of(ONE));
        assertThat(events.role(PeerRole.SEARCHING, Optional.empty())).isEmpty();
        assertThat(events.role(PeerRole.FOLLOWING, Optional.of(ONE))).containsExactly(FOLLOWING);
    }

    @Test
    void everybodyWhoComesOrGoesIsTold() {
        assertThat(events.members(Set.of(ONE, TWO))).containsExactly(PEER_JOINED, PEER_JOINED);
        assertThat(events.members(Set.of(TWO, ONE))).isEmpty();
        assertThat(events.members(Set.of(OWN, ONE))).containsExactly(PEER_LEFT, PEER_JOINED);
        assertThat(events.members(Set.of())).containsExactly(PEER_LEFT, PEER_LEFT);
    }
}
