/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;

class PeerRoleTest {

    @Test
    void whoLeadsNobodyIsAlone() {
        assertThat(PeerRole.of(SyncState.LEADING, Leadership.AUTO, false)).isEqualTo(PeerRole.ALONE);
        assertThat(PeerRole.of(SyncState.LEADING, Leadership.PREFER, true)).isEqualTo(PeerRole.LEADING);
    }

    @Test
    void anObserverFollowsNobody() {
        for (SyncState state : EnumSet.of(SyncState.FOLLOWING, SyncState.SYNCHRONIZED)) {
            assertThat(PeerRole.of(state, Leadership.NEVER, true)).isEqualTo(PeerRole.FOLLOWING);
            assertThat(PeerRole.of(state, Leadership.OBSERVER, true)).isEqualTo(PeerRole.OBSERVING);
        }
    }

    @Test
    void whatPassesIsSearching() {
        for (SyncState state : EnumSet.of(SyncState.INITIALIZING, SyncState.DISCOVERING, SyncState.RECONNECTING)) {
            assertThat(PeerRole.of(state, Leadership.AUTO, true)).isEqualTo(PeerRole.SEARCHING);
        }
    }

    @Test
    void onlyWhoLeadsOrIsAloneLeads() {
        assertThat(EnumSet.allOf(PeerRole.class).stream().filter(PeerRole::leads))
                .containsExactlyInAnyOrder(PeerRole.LEADING, PeerRole.ALONE);
        assertThat(PeerRole.LEADING.value()).isEqualTo("leading");
    }
}
