/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.OptionView;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.LiveLight;

/** A light in zones: each zone has channels of its own, which come and go with it. */
@ExtendWith(OpenHabExtension.class)
class ZoneAcceptanceTest {
    private static final Duration SOON = Duration.ofSeconds(8);

    private OpenHabClient rest;
    private Unit unit;
    private Lamp lamp;

    @BeforeEach
    void open(OpenHabClient openhab) {
        rest = openhab;
    }

    @AfterEach
    void takeAway() {
        lamp.close();
        unit.close();
    }

    @Test
    void everyChannelOfAZoneReachesItsZone() throws Exception {
        add(Unit.quiet());
        lamp.command("zones", "ON");
        lamp.command("zone-count", "3");
        List.of("on", "brightness", "effect", "palette", "speed", "blend")
                .forEach(channel -> lamp.link("zone-3#" + channel));
        String effect = option("zone-3#effect", "Ocean");
        lamp.command("zone-3#on", "ON");
        lamp.command("zone-3#brightness", "61");
        lamp.command("zone-3#effect", effect);
        lamp.command("zone-3#palette", "Lava");
        lamp.command("zone-3#speed", "37");
        lamp.command("zone-3#blend", "Screen");

        LiveLight.Zone wanted = new LiveLight.Zone(true, Integer.parseInt(effect), 156, 37, 23, 3, 0, 19, 140, 159);
        Eventually.within(SOON, () -> assertThat(unit.light().zones().get(2)).isEqualTo(wanted));
        Eventually.within(SOON, () -> assertThat(unit.light().zonesEnabled()).isTrue());
        Eventually.within(SOON, () -> {
            assertThat(lamp.state("zones")).isEqualTo("ON");
            assertThat(lamp.number("zone-count")).isEqualTo(3);
            assertThat(lamp.state("zone-3#on")).isEqualTo("ON");
            assertThat(lamp.number("zone-3#brightness")).isEqualTo(61);
            assertThat(lamp.state("zone-3#effect")).isEqualTo(effect);
            assertThat(lamp.state("zone-3#palette")).isEqualTo("23");
            assertThat(lamp.number("zone-3#speed")).isEqualTo(37);
            assertThat(lamp.state("zone-3#blend")).isEqualTo("3");
        });
        assertThat(option("zone-3#palette", "Global")).isEqualTo("0");
        assertThat(lamp.shown("zone-3#blend").stateOptions()).hasSize(8);
    }

    @Test
    void aLinkOutlivesItsZone() throws Exception {
        add(Unit.quiet());
        lamp.command("zone-count", "3");
        lamp.link("zone-2#brightness");
        lamp.command("zone-2#brightness", "41");
        Eventually.within(SOON, () -> assertThat(brightness(1)).isEqualTo(105));

        lamp.command("zone-count", "1");
        Eventually.within(
                SOON, () -> assertThat(lamp.channel("zone-2#brightness")).isEmpty());
        Eventually.within(SOON, () -> assertThat(unit.light().zones()).hasSize(1));
        assertThat(lamp.channel("zone-1#brightness")).isPresent();

        lamp.command("zone-count", "3");
        Eventually.within(
                SOON, () -> assertThat(lamp.channel("zone-2#brightness")).isPresent());
        Eventually.within(SOON, () -> assertThat(unit.light().zones()).hasSize(3));
        lamp.command("zone-2#brightness", "OFF");
        Eventually.within(SOON, () -> assertThat(brightness(1)).isZero());
        Eventually.within(
                SOON, () -> assertThat(lamp.number("zone-2#brightness")).isZero());
        lamp.command("zone-2#brightness", "61");
        Eventually.within(SOON, () -> assertThat(brightness(1)).isEqualTo(156));
        Eventually.within(
                SOON, () -> assertThat(lamp.number("zone-2#brightness")).isEqualTo(61));
    }

    @Test
    void olderFirmwareHasFourZonesAndAnotherFullSpeed() throws Exception {
        add(Unit.with(config -> config.withMdns(false).withLogic(FirmwareConfig::withOldFirmware)));
        Eventually.within(SOON, () -> assertThat(lamp.shown("effect").stateOptions())
                .as("the device's own effects: from them it is known what it is")
                .allMatch(option -> Integer.parseInt(option.value()) < 256));
        lamp.command("zone-count", "4");
        lamp.link("zone-4#speed");
        lamp.link("zone-4#brightness");
        lamp.command("zone-4#speed", "100");
        lamp.command("zone-4#brightness", "61");
        Eventually.within(SOON, () -> assertThat(unit.light().zones()).hasSize(4));
        Eventually.within(
                SOON, () -> assertThat(unit.light().zones().get(3).speed()).isEqualTo(50));
        Eventually.within(SOON, () -> assertThat(brightness(3)).isEqualTo(156));
        Eventually.within(SOON, () -> assertThat(lamp.number("zone-4#speed")).isEqualTo(100));
    }

    /** Zones are read after the light. */
    private void add(Unit added) throws IOException {
        unit = added;
        lamp = Lamp.byHand(rest, unit).online();
        Eventually.within(SOON, () -> assertThat(lamp.number("zone-count")).isPositive());
    }

    private int brightness(int zone) {
        return unit.light().zones().get(zone).brightness();
    }

    private String option(String channel, String label) {
        return lamp.shown(channel).stateOptions().stream()
                .filter(option -> option.label().equals(label))
                .map(OptionView::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + label + " at " + channel));
    }
}
