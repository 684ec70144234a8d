/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.rest.InboxView;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.RestException;
import org.lightwaveos.rest.ThingView;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;
import org.lightwaveos.virtual.mdns.Announcer;

/** From a unit that announces itself to a Thing that works. */
@ExtendWith(OpenHabExtension.class)
class DiscoveryAcceptanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OpenHabClient rest;
    private final List<Unit> units = new ArrayList<>();
    private final List<Lamp> lamps = new ArrayList<>();

    DiscoveryAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @BeforeEach
    void onlyWhereAnnouncementsArrive() {
        assumeFalse(
                OpenHab.isForeign(),
                "a real openHAB does not listen on loopback, and virtual devices speak nowhere else");
    }

    @AfterEach
    void takeAway() {
        lamps.forEach(Lamp::close);
        units.forEach(Unit::close);
        for (InboxView entry : rest.inbox()) {
            rest.removeInboxEntry(entry.thingUID());
        }
    }

    @Test
    void unitsThatAllCallThemselvesTheSameAreFoundApprovedAndControlledEachForItself() throws IOException {
        for (int n = 0; n < 3; n++) {
            // What mDNS makes of the name that all units give themselves.
            String name = Announcer.nameOfUnit(n);
            power(Unit.with(config -> config.withName(name)));
        }

        for (Unit unit : units) {
            InboxView entry = found(unit);
            assertThat(entry.thingTypeUID()).isEqualTo(Lamp.TYPE);
            assertThat(entry.label())
                    .as("a person can tell which one it is")
                    .contains(unit.uuid().substring(9));
            rest.approve(entry.thingUID(), "Strip " + unit.uuid());
            lamps.add(Lamp.of(rest, entry.thingUID(), unit.uuid()));
        }
        lamps.forEach(Lamp::online);

        int percent = 20;
        for (Lamp lamp : lamps) {
            lamp.command("brightness", String.valueOf(percent));
            percent += 20;
        }
        Eventually.within(PATIENCE, () -> assertThat(units)
                .extracting(unit -> unit.light().brightness())
                .containsExactly(51, 102, 153));
        assertThat(inbox())
                .doesNotContainAnyElementsOf(units.stream().map(Unit::uuid).toList());
    }

    @Test
    void aThingTellsWhichUnitItIs() throws IOException {
        Unit unit = power(Unit.announced());
        InboxView entry = found(unit);
        rest.approve(entry.thingUID(), "Strip");
        Lamp lamp = Lamp.of(rest, entry.thingUID(), unit.uuid());
        lamps.add(lamp);

        ThingView thing = lamp.online().thing();

        assertThat(thing.label()).isEqualTo("Strip");
        assertThat(thing.properties()).containsEntry("uuid", unit.uuid());
        assertThat(thing.configuration().get("host").getAsString()).isEqualTo("127.0.0.1");
        assertThat(thing.configuration().get("port").getAsInt())
                .isEqualTo(unit.device().port());
    }

    /** So is a unit after its network changed: announced, but without a word on what it is. */
    @Test
    void aUnitWithoutTextRecordsIsAskedWhoItIs() throws IOException {
        Unit unit = power(Unit.with(config -> config.withFaults(Faults.real().set(Fault.TXT_LOST, true))));

        assertThat(found(unit).properties()).containsEntry("uuid", unit.uuid());
    }

    @Test
    void scanIsOffered() {
        assertThat(rest.scan("lightwaveos")).isPositive();
    }

    @Test
    void aThingOfAnApprovedUnitIsNotFoundAgain() throws IOException {
        Unit unit = power(Unit.announced());
        InboxView entry = found(unit);
        rest.approve(entry.thingUID(), "Strip");
        lamps.add(Lamp.of(rest, entry.thingUID(), unit.uuid()).online());

        unit.device().goodbye();
        unit.device().announce();
        rest.scan("lightwaveos");
        Unit witness = power(Unit.announced());
        found(witness);

        assertThat(inbox()).contains(witness.uuid()).doesNotContain(unit.uuid());
    }

    @Test
    void configurationThatCannotWorkIsRefusedInWords() {
        String uid = Lamp.TYPE + ":nohost";
        try {
            ThingView thing = rest.createThing(uid, Lamp.TYPE, "No host", Map.of("port", 80));
            assertThat(thing.statusInfo().online()).isFalse();
            Eventually.within(PATIENCE, () -> assertThat(rest.status(uid).statusDetail())
                    .isIn("CONFIGURATION_ERROR", "HANDLER_CONFIGURATION_PENDING", "CONFIGURATION_PENDING"));
        } catch (RestException e) {
            assertThat(e.status()).isEqualTo(400);
        } finally {
            rest.things().stream().filter(thing -> thing.uid().equals(uid)).forEach(thing -> rest.removeThing(uid));
        }
    }

    /** Units of other programs on this machine may be among them. */
    private List<String> inbox() {
        return rest.inbox().stream().map(InboxView::representation).toList();
    }

    private Unit power(Unit unit) {
        units.add(unit);
        return unit;
    }

    private InboxView found(Unit unit) {
        return Eventually.within(PATIENCE, () -> rest.inbox().stream()
                .filter(entry -> entry.representation().equals(unit.uuid()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(unit.uuid() + " is not in the inbox: " + rest.inbox())));
    }
}
