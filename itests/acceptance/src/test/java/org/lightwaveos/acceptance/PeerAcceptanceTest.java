/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.rest.EventStream;
import org.lightwaveos.rest.OpenHabClient;

/** openHAB as a peer, with another peer that a user has named by its address. */
@ExtendWith(OpenHabExtension.class)
class PeerAcceptanceTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final OpenHabClient rest;
    private final List<HousePeer> houses = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();

    PeerAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a foreign openHAB may have a peer of its own, and more lights than ours");
    }

    @AfterEach
    void takeAway() {
        houses.forEach(HousePeer::close);
        partners.forEach(Partner::close);
    }

    @Test
    void aloneItIsOnlineAndSaysSo() throws IOException {
        HousePeer house = house("alone", Map.of()).online();

        house.shows("role", "alone");
        house.shows("leader", "self");
        house.shows("peers", "0");
        house.shows("sync-state", "LEADING");
        house.says("Alone so far.");
        assertThat(house.uuid()).matches("LW-[0-9A-F]{12}");
        house.lamp().command("brightness", "61");
        house.shows("brightness", "61");
        house.shows("state-version", "1");
        assertThat(house.lamp().shown("effect").stateOptions()).hasSizeGreaterThan(100);
        assertThat(house.lamp().shown("leader").stateOptions())
                .anyMatch(option -> option.label().equals("This openHAB"));
    }

    @Test
    void leadingItTakesTheOthersAlong() throws Exception {
        Partner partner = partner("Attic");
        List<String> events = new CopyOnWriteArrayList<>();
        try (EventStream stream = rest.events("openhab/channels/*/triggered", event -> events.add(event.payload()))) {
            assertThat(stream.alive()).isTrue();
            HousePeer house = house("leads", Map.of("leadership", "prefer", "peers", List.of(partner.place())));
            house.online();
            house.shows("role", "leading");
            house.shows("leader", "self");
            house.shows("peers", "1");
            house.says("Leads one other peer.");
            assertThat(house.uuid()).startsWith("LW-FE");
            Eventually.within(SOON, () -> assertThat(partner.leader()).contains(new DeviceUuid(house.uuid())));
            Eventually.within(SOON, () -> assertThat(partner.state()).isEqualTo(SyncState.SYNCHRONIZED));

            house.lamp().command("brightness", "61");
            house.lamp().command("effect", "Ocean");
            house.lamp().command("hue", "90 °");
            house.lamp().command("zone-count", "2");
            house.lamp().command("zones", "ON");
            house.lamp().link("zone-2#brightness");
            house.lamp().command("zone-2#brightness", "23");

            Eventually.within(SOON, () -> {
                assertThat(partner.light().brightness().value()).isEqualTo(156);
                assertThat(partner.light().effect().value()).isEqualTo(257);
                assertThat(partner.light().hue().value()).isEqualTo(64);
                assertThat(partner.light().zoneMode()).isTrue();
                assertThat(partner.light().zoneCount().value()).isEqualTo(2);
                assertThat(partner.light().zones().get(1).brightness().value()).isEqualTo(59);
            });
            Eventually.within(SOON, () -> assertThat(house.lamp().number("last-change"))
                    .as("seconds")
                    .isBetween(0.0, 1.0));
            Eventually.within(SOON, () -> assertThat(kinds(events)).contains("LEADING", "PEER_JOINED"));

            partner.close();
            house.shows("role", "alone");
            Eventually.within(SOON, () -> assertThat(kinds(events)).contains("PEER_LEFT"));
        }
    }

    @Test
    void followingItShowsWhatTheLeaderShowsAndMayChangeIt() throws Exception {
        Partner partner = partner("Attic");
        HousePeer house =
                house("follows", Map.of("leadership", "never", "name", "House", "peers", List.of(partner.place())));
        house.online();
        house.shows("role", "following");
        house.shows("leader", "Attic");
        house.shows("sync-state", "SYNCHRONIZED");
        house.says("Follows Attic.");
        assertThat(partner.state()).isEqualTo(SyncState.LEADING);
        assertThat(partner.members()).extracting(GroupMember::name).containsExactly("House");

        partner.change(new LightCommand.SetBrightness(new Level(20)));
        Eventually.within(SOON, () -> assertThat(Math.round(house.lamp().number("brightness") * 2.55))
                .isEqualTo(20));

        house.lamp().command("brightness", "OFF");
        Eventually.within(
                SOON, () -> assertThat(partner.light().brightness().value()).isZero());
        house.lamp().command("brightness", "ON");
        Eventually.within(
                SOON, () -> assertThat(partner.light().brightness().value()).isEqualTo(20));
    }

    @Test
    void anObserverShowsAllAndIsNoMember() throws Exception {
        Partner partner = partner("Attic");
        HousePeer house = house("observes", Map.of("leadership", "observer", "peers", List.of(partner.place())));
        house.online();
        house.shows("role", "observing");
        house.shows("leader", "Attic");
        house.says("Looks on. The leader is Attic.");

        partner.change(new LightCommand.SetBrightness(new Level(51)));

        house.shows("brightness", "20");
    }

    @Test
    void aTakenPortIsSaidInWordsAndTriedAgain() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HousePeer house = add(HousePeer.add(rest, "taken", other.getLocalPort(), Map.of()));
            house.says("Port " + other.getLocalPort() + " is taken by another program");
            assertThat(house.status().status()).isEqualTo("OFFLINE");
            assertThat(house.status().statusDetail()).isEqualTo("COMMUNICATION_ERROR");
        }
        houses.get(0).online();
    }

    @Test
    void removedItSaysGoodByeAndFreesThePort() throws Exception {
        Partner partner = partner("Attic");
        HousePeer house =
                house("goes", Map.of("peers", List.of(partner.place()))).online();
        Eventually.within(
                HousePeer.PATIENCE, () -> assertThat(partner.members()).hasSize(1));

        house.remove();

        Eventually.within(
                Duration.ofSeconds(2), () -> assertThat(partner.members()).isEmpty());
        try (ServerSocket free = new ServerSocket(house.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    void aSecondPeerWaitsForTheFirstToGo() throws IOException {
        HousePeer first = house("first", Map.of()).online();
        HousePeer second = house("second", Map.of());
        second.says(first.uid());
        assertThat(second.status().statusDetail()).isEqualTo("CONFIGURATION_ERROR");

        first.remove();

        second.online();
    }

    @Test
    void aConfigurationThatCannotWorkIsRefusedInWords() throws IOException {
        HousePeer house = house("wrong", Map.of("peers", List.of("http://attic")));
        house.says("http://attic is neither a host nor host:port");
        assertThat(house.status().statusDetail()).isEqualTo("CONFIGURATION_ERROR");

        rest.configure(house.uid(), Map.of("peers", List.of("127.0.0.1:1")));

        house.online();
    }

    private static List<String> kinds(List<String> events) {
        return events.stream()
                .map(payload -> payload.replaceFirst(".*\"event\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    private HousePeer house(String id, Map<String, ?> configuration) throws IOException {
        // Unheard by peers of other programs on this machine.
        Map<String, Object> quiet = new HashMap<>(configuration);
        quiet.put("advertise", false);
        return add(HousePeer.add(rest, id, HousePeer.freePort(), quiet));
    }

    private HousePeer add(HousePeer house) {
        houses.add(house);
        return house;
    }

    private Partner partner(String name) throws Exception {
        Partner partner = Partner.named(name);
        partners.add(partner);
        return partner;
    }
}
