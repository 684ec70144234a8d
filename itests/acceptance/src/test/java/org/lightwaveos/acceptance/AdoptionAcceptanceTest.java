/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.virtual.DeviceEvent;

/** Units that know no sync, as members of the group of the peer that is their bridge. */
@ExtendWith(OpenHabExtension.class)
class AdoptionAcceptanceTest {

    private static final Duration SOON = Duration.ofSeconds(8);

    /** A member has the group's light one second after it can be reached; the rest is for a loaded machine. */
    private static final Duration BACK = Duration.ofSeconds(2);

    private static final String FADE = "\"transition\":{\"type\":0}";

    private static final int OCEAN = 257;
    private static final int LAVA = 23;

    private final OpenHabClient rest;
    private final List<AutoCloseable> everything = new ArrayList<>();

    AdoptionAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a foreign openHAB may have a peer of its own, and more lights than ours");
    }

    @AfterEach
    void takeAway() throws Exception {
        for (AutoCloseable each : everything) {
            each.close();
        }
    }

    @Test
    void membersShowOneLightWhereverItIsChangedUnlessTheyLeave() throws IOException {
        HousePeer house = house("adopts", Map.of());
        Unit attic = with(Unit.quiet());
        Unit cellar = with(Unit.quiet());
        Lamp atticLamp = with(Lamp.under(house, attic, Map.of()));
        Lamp cellarLamp = with(Lamp.under(house, cellar, Map.of()));
        house.online();
        atticLamp.online();
        cellarLamp.online();

        house.lamp().command("brightness", "61");
        house.lamp().command("effect", "Ocean");
        house.lamp().command("palette", "Lava");
        shows(attic, 156, OCEAN, LAVA);
        shows(cellar, 156, OCEAN, LAVA);

        // By a member's own channels.
        atticLamp.command("brightness", "41");
        brightness(cellar, 105);
        house.shows("brightness", "41");
        atticLamp.command("zones", "ON");
        atticLamp.command("zone-count", "3");
        atticLamp.link("zone-2#brightness");
        atticLamp.command("zone-2#brightness", "23");
        Eventually.within(SOON, () -> {
            assertThat(cellar.light().zonesEnabled()).isTrue();
            assertThat(cellar.light().zones()).hasSize(3);
            assertThat(cellar.light().zones().get(1).brightness()).isEqualTo(59);
        });

        // At a member itself. Right after an order it would be taken for an order that was lost.
        settled(cellar, "brightness");
        cellar.device().pressButtonLong();
        brightness(attic, 20);
        house.shows("brightness", "8");
        PhoneApp.set(attic, "paletteId", 0);
        Eventually.within(SOON, () -> assertThat(cellar.light().paletteId()).isZero());
        PhoneApp.effect(cellar, 256);
        Eventually.within(SOON, () -> assertThat(attic.light().effectId()).isEqualTo(256));
        house.shows("effect", "256");

        cellarLamp.command("follow", "OFF");
        Eventually.within(SOON, () -> assertThat(cellarLamp.state("follow")).isEqualTo("OFF"));
        house.lamp().command("brightness", "41");
        house.lamp().command("effect", "Ocean");
        shows(attic, 105, OCEAN, 0);
        assertThat(cellar.light().brightness()).isEqualTo(20);
        assertThat(cellar.light().effectId()).isEqualTo(256);
        PhoneApp.set(cellar, "saturation", 51);
        Eventually.within(
                SOON, () -> assertThat(cellarLamp.number("saturation")).isEqualTo(20));
        cellarLamp.command("palette", "Lava");
        Eventually.within(SOON, () -> assertThat(cellar.light().paletteId()).isEqualTo(LAVA));
        house.lamp().command("speed", "37");
        Eventually.within(SOON, () -> assertThat(attic.light().speed()).isEqualTo(37));
        shows(attic, 105, OCEAN, 0);
        assertThat(attic.light().saturation()).isNotEqualTo(51);
        assertThat(house.lamp().number("brightness")).isEqualTo(41);
        assertThat(house.lamp().number("saturation")).isNotEqualTo(20);

        cellarLamp.command("follow", "ON");
        shows(cellar, 105, OCEAN, 0);
        Eventually.within(SOON, () -> assertThat(cellar.light().speed()).isEqualTo(37));
        Eventually.within(SOON, () -> assertThat(cellar.light().saturation())
                .isEqualTo(attic.light().saturation()));
    }

    @Test
    void membersMayDifferAndComeBackAndDoWithoutTheirPeer() throws IOException {
        HousePeer house = house("differs", Map.of());
        Unit attic = with(Unit.quiet());
        Unit cellar = with(Unit.quiet());
        Lamp atticLamp = with(Lamp.under(house, attic, Map.of()));
        Lamp cellarLamp = with(Lamp.under(
                house,
                cellar,
                Map.of("source", false, "brightnessScale", 50, "followedFields", List.of("brightness", "palette"))));
        house.online();
        atticLamp.online();
        cellarLamp.online();
        house.lamp().command("effect", "Ocean");
        Eventually.within(SOON, () -> assertThat(attic.light().effectId()).isEqualTo(OCEAN));
        PhoneApp.effect(cellar, 256);
        house.lamp().command("palette", "Lava");
        house.lamp().command("brightness", "61");

        shows(attic, 156, OCEAN, LAVA);
        shows(cellar, 78, 256, LAVA);
        settled(cellar, "brightness");

        // No source: seen, and put right.
        PhoneApp.set(cellar, "brightness", 200);
        Eventually.within(SOON, () -> assertThat(changes(cellar, "brightness")).contains(200));
        brightness(cellar, 78);
        cellarLamp.command("brightness", "100");
        Eventually.within(SOON, () -> assertThat(changes(cellar, "brightness")).contains(255));
        brightness(cellar, 78);
        assertThat(cellar.light().effectId()).isEqualTo(256);
        assertThat(changes(attic, "brightness")).doesNotContain(200, 255);
        assertThat(house.lamp().number("brightness")).isEqualTo(61);

        int fades = attic.heardTimes(FADE);
        attic.device().kill();
        house.lamp().command("brightness", "23");
        attic.device().revive();
        Duration back = comesBack(attic, 59, OCEAN, LAVA);
        assertThat(attic.heardTimes(FADE)).isEqualTo(fades + 1);
        assertThat(back)
                .as("from being reached to the group's light")
                .isPositive()
                .isLessThan(BACK);

        house.remove();
        Eventually.within(SOON, () -> assertThat(atticLamp.status().status()).isEqualTo("UNINITIALIZED"));
        rest.removeThing(atticLamp.thingUid());
        Lamp alone = with(Lamp.byHand(rest, attic)).online();
        alone.command("brightness", "61");
        brightness(attic, 156);
        assertThat(alone.state("follow")).isEqualTo("UNDEF");
    }

    @Test
    void aLeaderElsewhereIsFollowed() throws Exception {
        Partner partner = with(Partner.named("Attic"));
        HousePeer house = house("adopts-for", Map.of("leadership", "never", "peers", List.of(partner.place())));
        Unit unit = with(Unit.quiet());
        Lamp lamp = with(Lamp.under(house, unit, Map.of()));
        house.online();
        house.shows("role", "following");
        lamp.online();

        partner.change(new LightCommand.SetBrightness(new Level(59)));
        brightness(unit, 59);
        settled(unit, "brightness");
        unit.device().pressButtonLong();
        Eventually.within(
                SOON, () -> assertThat(partner.light().brightness().value()).isEqualTo(20));
    }

    @Test
    void whoLeftStaysAwayOverARestart(@TempDir Path folder) throws IOException {
        int port = HousePeer.freePort();
        Unit unit = with(Unit.quiet());
        String uid;
        try (OpenHab openhab = OpenHab.keptIn(folder)) {
            HousePeer house = HousePeer.add(openhab.rest(), "kept", port, Map.of("advertise", false));
            PhoneApp.set(unit, "brightness", 156);
            Lamp lamp = Lamp.under(house, unit, Map.of());
            uid = lamp.thingUid();
            house.online();
            lamp.online();
            // Nobody has chosen a light, so the first member brings its own.
            house.shows("brightness", "61");
            lamp.command("follow", "OFF");
            Eventually.within(SOON, () -> assertThat(lamp.state("follow")).isEqualTo("OFF"));
        }

        try (OpenHab openhab = OpenHab.keptIn(folder)) {
            HousePeer house = HousePeer.of(openhab.rest(), "kept", port).online();
            Lamp lamp = Lamp.member(openhab.rest(), uid, unit).online();
            Eventually.within(SOON, () -> assertThat(lamp.state("follow")).isEqualTo("OFF"));
            house.lamp().command("brightness", "41");
            house.shows("brightness", "41");
            lamp.command("speed", "37");
            Eventually.within(SOON, () -> assertThat(unit.light().speed()).isEqualTo(37));
            assertThat(changes(unit, "brightness")).doesNotContain(105);

            lamp.command("follow", "ON");
            brightness(unit, 105);
        }
    }

    private HousePeer house(String id, Map<String, ?> configuration) throws IOException {
        // Unheard by peers of other programs on this machine.
        Map<String, Object> quiet = new HashMap<>(configuration);
        quiet.put("advertise", false);
        return with(HousePeer.add(rest, id, HousePeer.freePort(), quiet));
    }

    private static void settled(Unit unit, String field) {
        Eventually.within(SOON, () -> assertThat(unit.isSettled(field)).isTrue());
    }

    private static void brightness(Unit unit, int raw) {
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(raw));
    }

    private static void shows(Unit unit, int brightness, int effect, int palette) {
        Eventually.within(SOON, () -> assertShows(unit, brightness, effect, palette));
    }

    private static void assertShows(Unit unit, int brightness, int effect, int palette) {
        assertThat(unit.light().brightness()).as("brightness").isEqualTo(brightness);
        assertThat(unit.light().effectId()).as("effect").isEqualTo(effect);
        assertThat(unit.light().paletteId()).as("palette").isEqualTo(palette);
    }

    /** The values that a field of a unit's light has come to, oldest first. */
    private static List<Object> changes(Unit unit, String field) {
        List<Object> values = new ArrayList<>();
        for (DeviceEvent event : unit.events("light")) {
            if (event.fields().get("changed") instanceof Map<?, ?> changed && changed.containsKey(field)) {
                values.add(changed.get(field));
            }
        }
        return values;
    }

    /** How long after the last connection the unit shows this. */
    private static Duration comesBack(Unit unit, int brightness, int effect, int palette) {
        shows(unit, brightness, effect, palette);
        List<DeviceEvent> connections = unit.events("client.connected");
        long reached = connections.get(connections.size() - 1).nanos();
        List<DeviceEvent> changes = unit.events("light");
        long shown = changes.stream()
                .filter(event -> event.fields().get("changed") instanceof Map<?, ?> changed
                        && (changed.containsKey("brightness")
                                || changed.containsKey("effectId")
                                || changed.containsKey("paletteId")))
                .mapToLong(DeviceEvent::nanos)
                .max()
                .orElseThrow();
        return Duration.ofNanos(shown - reached);
    }

    private <T extends AutoCloseable> T with(T each) {
        everything.add(0, each);
        return each;
    }
}
