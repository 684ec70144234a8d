/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.rest.InboxView;
import org.lightwaveos.rest.OpenHabClient;

/** openHAB's peer among announcements, and beside devices. */
@ExtendWith(OpenHabExtension.class)
class PeerNetworkAcceptanceTest {

    /** jmdns probes before it announces, and looks every ten seconds who has gone. */
    private static final Duration MDNS = Duration.ofSeconds(25);

    private final OpenHabClient rest;

    PeerNetworkAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a real openHAB neither listens nor announces on loopback");
    }

    @Test
    void peersFindEachOtherByMdnsAndAreNoDevices() throws Exception {
        try (LoopbackNetwork network = new LoopbackNetwork();
                Partner partner = Partner.named("Attic");
                HousePeer house = HousePeer.add(rest, "found", HousePeer.freePort(), Map.of("name", "House"))) {
            house.online();
            String name = "openHAB-" + house.uuid().substring(9);
            ServiceInfo record =
                    Eventually.within(MDNS, () -> LoopbackNetwork.ask(name).orElseThrow());
            assertThat(record.getPort()).isEqualTo(house.port());
            assertThat(record.getPropertyString("uuid")).isEqualTo(house.uuid());
            assertThat(record.getPropertyString("board")).isEqualTo("ESP32-S3");
            assertThat(record.getPropertyString("syncver")).isEqualTo("1");

            network.announce(partner);

            Eventually.within(MDNS, () -> assertThat(partner.members())
                    .extracting(GroupMember::name)
                    .contains("House"));
            assertThat(rest.inbox())
                    .extracting(InboxView::representation)
                    .doesNotContain(partner.uuid().text(), house.uuid());

            house.remove();

            Eventually.within(MDNS, () -> assertThat(LoopbackNetwork.ask(name)).isEmpty());
        }
    }

    /** It grants this host one session, which Thing and peer share; the peer finds out that it is none, and lets go. */
    @Test
    void aStockDeviceIsControlledAsBeforeWhileAPeerIsAtWork() throws IOException {
        try (Unit unit = Unit.quiet();
                Lamp lamp = Lamp.byHand(rest, unit).online();
                HousePeer house = HousePeer.add(rest, "beside", HousePeer.freePort(), Map.of())) {
            house.online();
            house.shows("role", "alone");
            Eventually.within(HousePeer.PATIENCE, () -> assertThat(unit.heard("sync.hello"))
                    .isTrue());

            lamp.command("brightness", "61");
            Eventually.within(MDNS, () -> assertThat(unit.light().brightness()).isEqualTo(156));
            assertThat(unit.device().clients()).isEqualTo(1);
            assertThat(lamp.status().online()).isTrue();
            house.shows("peers", "0");
        }
    }

    @Test
    void aPeerIsProposedOnceADeviceIsThereAndUntilOneIs() throws IOException {
        try (Unit unit = Unit.announced()) {
            InboxView proposal = Eventually.within(MDNS, () -> rest.inbox().stream()
                    .filter(entry -> entry.thingTypeUID().equals(HousePeer.TYPE))
                    .findFirst()
                    .orElseThrow());
            assertThat(proposal.thingUID()).isEqualTo("lightwaveos:peer:openhab");
            assertThat(proposal.label()).isEqualTo("LightwaveOS Peer (this openHAB)");
            assertThat(proposal.representation()).matches("LW-[0-9A-F]{12}");

            try (HousePeer house = HousePeer.add(rest, "byhand", HousePeer.freePort(), Map.of())) {
                house.online();
                Eventually.within(MDNS, () -> assertThat(rest.inbox())
                        .noneMatch(entry -> entry.thingTypeUID().equals(HousePeer.TYPE)));
            }
            Eventually.within(MDNS, () -> assertThat(rest.inbox())
                    .anyMatch(entry -> entry.thingTypeUID().equals(HousePeer.TYPE)));
        } finally {
            rest.inbox().forEach(entry -> rest.removeInboxEntry(entry.thingUID()));
        }
    }
}
