/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.FakeThings;
import org.openhab.binding.lightwaveos.internal.discovery.FinderBench;
import org.openhab.binding.lightwaveos.internal.discovery.PeerBridge;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ThingUID;

/** The calls that a running openHAB was seen to make (runtime findings, section A). */
class LightwaveMdnsParticipantTest {

    private static final String UUID = "LW-A1B2C3D4E5F6";
    private static final String NAME = "lightwaveos";
    private static final String HOST = "lightwaveos.local.";
    private static final Map<String, String> TEXT = Map.of("board", "ESP32-S3", "uuid", UUID, "syncver", "1");

    private final FakeThings things = new FakeThings();
    private FinderBench bench;
    private LightwaveMdnsParticipant participant;

    @BeforeEach
    void setUp() {
        bench = new FinderBench();
        participant = new LightwaveMdnsParticipant(bench.finder(), new PeerBridge(things.registry()));
    }

    @Test
    void itListensToWebSocketServicesForOurThingType() {
        assertThat(participant.getServiceType()).isEqualTo("_ws._tcp.local.");
        assertThat(participant.getSupportedThingTypeUIDs())
                .containsExactly(LightwaveBindingConstants.THING_TYPE_DEVICE);
    }

    @Test
    void a1PlainAnnouncementIsAResult() {
        DiscoveryResult result = hears(81, TEXT, "10.0.0.11");
        assertThat(result.getThingUID()).isEqualTo(thing());
        assertThat(result.getLabel()).isEqualTo("LightwaveOS D4E5F6 (10.0.0.11:81)");
        assertThat(result.getProperties())
                .containsEntry("host", "10.0.0.11")
                .containsEntry("port", 81)
                .containsEntry("uuid", UUID);
        assertThat(bench.askedAfterAMinute()).isEmpty();
    }

    @Test
    void a3ServiceThatIsNotResolvedIsNothingYet() {
        assertThat(participant.createResult(SpokenService.unresolved(NAME))).isNull();
        assertThat(hears(80, TEXT)).isNull();
        assertThat(hears(0, TEXT, "10.0.0.11")).isNull();
        assertThat(bench.askedAfterAMinute()).isEmpty();
    }

    @Test
    void a4SeveralAddressesMakeADoubtThatIsSettledByAsking() {
        assertThat(hears(80, TEXT, "10.0.0.11", "10.0.0.12")).isNull();
        assertThat(bench.askedAfterAMinute()).containsExactly("10.0.0.12:80", "10.0.0.11:80");
    }

    @Test
    void a5UnitsThatRenamedThemselvesAreAllPlain() {
        for (int i = 1; i <= 3; i++) {
            Map<String, String> text = Map.of("board", "ESP32-S3", "uuid", "LW-00000000000" + i);
            assertThat(participant.createResult(SpokenService.resolved(
                            "lightwaveos (" + i + ")", "lightwaveos-" + i + ".local.", 80, text, "10.0.0.1" + i)))
                    .isNotNull();
        }
    }

    @Test
    void a6GoodByeWithoutTextLeadsToAQuestionToTheUnit() {
        bench.unitAt("10.0.0.11", 80, UUID);
        hears(80, TEXT, "10.0.0.11");
        assertThat(participant.getThingUID(SpokenService.gone(NAME))).isNull();
        assertThat(bench.askedAfterAMinute()).containsExactly("10.0.0.11:80");
        assertThat(bench.gone()).isEmpty();

        bench.nobodyAt("10.0.0.11", 80);
        participant.getThingUID(SpokenService.gone(NAME));
        bench.askedAfterAMinute();
        assertThat(bench.gone()).containsExactly(thing());
    }

    @Test
    void a7RestartGetsTimeWhereOpenhabCountsItItself() {
        assertThat(participant.getRemovalGracePeriodSeconds(SpokenService.gone(NAME)))
                .isGreaterThanOrEqualTo(30);
        assertThat(participant.getThingUID(SpokenService.resolved(NAME, HOST, 80, TEXT, "10.0.0.11")))
                .isEqualTo(thing());
    }

    /** The records of a shared name are those of whoever spoke last, not of the one that has gone. */
    @Test
    void a7GoodByeUnderASharedNameRemovesNobodyUnasked() {
        hears(80, TEXT, "10.0.0.11");
        hears(80, Map.of("board", "ESP32-S3", "uuid", "LW-000000000001"), "10.0.0.12");
        assertThat(participant.getThingUID(SpokenService.resolved(NAME, HOST, 80, TEXT, "10.0.0.11")))
                .isNull();
    }

    @Test
    void a8UnitWithoutTextIsAskedAndAStrangerIsNot() {
        bench.unitAt("10.0.0.11", 80, UUID);
        assertThat(hears(80, Map.of(), "10.0.0.11")).isNull();
        assertThat(participant.createResult(
                        SpokenService.resolved("printer", "printer.local.", 80, Map.of(), "10.0.0.50")))
                .isNull();
        assertThat(bench.askedAfterAMinute()).containsExactly("10.0.0.11:80");
        assertThat(bench.found()).containsExactly(thing());
    }

    @Test
    void a9ChangeOfAddressIsFollowedByAsking() {
        hears(80, TEXT, "10.0.0.11");
        bench.unitAt("10.0.0.99", 80, UUID);
        assertThat(hears(80, TEXT, "10.0.0.11", "10.0.0.99")).isNull();
        bench.askedAfterAMinute();
        assertThat(bench.found()).containsExactly(thing());
        assertThat(bench.gone()).isEmpty();
    }

    @Test
    void a10WhatIsNotAUnitIsIgnored() {
        assertThat(participant.createResult(SpokenService.resolved(
                        "openHAB-A1B2C3", "10-0-0-1.local.", 8181, Map.of("path", "/ws"), "10.0.0.1")))
                .isNull();
        assertThat(bench.askedAfterAMinute()).isEmpty();
    }

    /** Another openHAB, or this one itself, says that it is a peer in the very words of a unit. */
    @Test
    void a10PeerIsNoDevice() {
        bench.unitAt("10.0.0.2", 8190, UUID);
        assertThat(participant.createResult(
                        SpokenService.resolved("openHAB-D4E5F6", "10-0-0-2.local.", 8190, TEXT, "10.0.0.2")))
                .isNull();
        assertThat(participant.getThingUID(
                        SpokenService.resolved("openHAB-D4E5F6", "10-0-0-2.local.", 8190, TEXT, "10.0.0.2")))
                .isNull();
        assertThat(bench.askedAfterAMinute()).isEmpty();
        assertThat(bench.found()).isEmpty();
    }

    private DiscoveryResult hears(int port, Map<String, String> text, String... addresses) {
        return participant.createResult(SpokenService.resolved(NAME, HOST, port, text, addresses));
    }

    private static ThingUID thing() {
        return new ThingUID(LightwaveBindingConstants.THING_TYPE_DEVICE, "lw-a1b2c3d4e5f6");
    }
}
