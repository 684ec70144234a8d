/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.rules.StateVersion;
import org.openhab.binding.lightwaveos.internal.peer.GroupEvents;
import org.openhab.binding.lightwaveos.internal.peer.ListenFailure;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.State;

class GroupReporterTest {

    private final List<String> states = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final GroupPresenter presenter = new GroupPresenter((channel, state) -> states.add(channel + " " + state));
    private final GroupReporter reporter =
            new GroupReporter(new Port(), presenter, GroupView.initial(Groups.OWN, Leadership.AUTO));

    @Test
    void aloneAndThenLeading() {
        reporter.listening();
        reporter.role(SyncState.LEADING, Optional.of(Groups.OWN));
        reporter.members(Groups.members(Groups.LOW));
        reporter.members(Groups.members(Groups.LOW, Groups.HIGH));
        assertThat(statuses)
                .containsExactly("online.searching", "online.alone", "online.leads-one", "online.leads [\"2\"]");
        assertThat(states)
                .containsExactly(
                        "role alone",
                        "leader self",
                        "peers 0",
                        "sync-state LEADING",
                        "role leading",
                        "peers 1",
                        "peers 2");
        assertThat(events).containsExactly("LEADING", "PEER_JOINED", "PEER_JOINED");
        assertThat(reporter.isConnected(Groups.LOW)).isTrue();
        assertThat(reporter.isConnected(Groups.OWN)).isFalse();
    }

    /** Firmware tells no name, ours does a moment after it is connected. */
    @Test
    void theLeaderIsCalledByItsNameOnceItIsKnown() {
        reporter.listening();
        reporter.members(Groups.members(Groups.HIGH));
        reporter.role(SyncState.FOLLOWING, Optional.of(Groups.HIGH));
        reporter.members(Set.of(new GroupMember(Groups.HIGH, GroupMember.Kind.OWN, "Attic")));
        assertThat(statuses).contains("online.follows [\"LW-000000000009\"]").endsWith("online.follows [\"Attic\"]");
        assertThat(states).contains("leader LW-000000000009").endsWith("leader Attic");
        assertThat(events).containsExactly("PEER_JOINED", "FOLLOWING");
    }

    @Test
    void whoOnlyLooksOnIsConnectedButFollowsNobody() {
        reporter.listening();
        reporter.role(SyncState.LEADING, Optional.of(Groups.OWN));
        reporter.members(Set.of(new GroupMember(Groups.LOW, GroupMember.Kind.OBSERVER, "Wall")));
        assertThat(states).endsWith("peers 1");
        assertThat(statuses).endsWith("online.alone");
    }

    @Test
    void whileItDoesNotListenOnlyThatCounts() {
        reporter.notListening(new ListenFailure(ListenFailure.Reason.PORT_TAKEN, List.of("8190")));
        reporter.notListening(new ListenFailure(ListenFailure.Reason.PORT_TAKEN, List.of("8190")));
        reporter.role(SyncState.DISCOVERING, Optional.empty());
        assertThat(statuses).containsExactly("offline.port-taken [\"8190\"]");
    }

    @Test
    void diagnosticsAreShownOnceAndAgainOnDemand() {
        presenter.show(StateVersion.of(4294967295L));
        presenter.show(StateVersion.of(4294967295L));
        presenter.showLatency(21);
        assertThat(states).containsExactly("state-version 4294967295", "last-change 21 ms");
        assertThat(presenter.repeat("last-change")).isTrue();
        assertThat(presenter.repeat("role")).isFalse();
        assertThat(states).endsWith("last-change 21 ms").hasSize(3);
    }

    private final class Port implements PeerPort {

        @Override
        public void state(String channelId, State state) {
            throw new AssertionError("the presenter's concern");
        }

        @Override
        public void status(ThingStatusInfo status) {
            statuses.add(String.valueOf(status.getDescription()).replace("@text/", ""));
        }

        @Override
        public void properties(Map<String, String> properties) {
            throw new AssertionError("not of a group");
        }

        @Override
        public void happened(GroupEvents.Kind event) {
            events.add(event.name());
        }

        @Override
        public void startAnew() {
            throw new AssertionError("not of a group");
        }
    }
}
