/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.catalogue.firmware.EffectParameter;
import org.lightwaveos.catalogue.firmware.EffectParameters;
import org.lightwaveos.rest.OpenHabClient;

/** What a unit has besides its light: edge mixer, camera mode, parameters of the effect, and how it is doing. */
@ExtendWith(OpenHabExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtrasAcceptanceTest {
    private static final Duration SOON = Duration.ofSeconds(8);

    /** The device is asked every 10 s. */
    private static final Duration ONE_POLL = Duration.ofSeconds(14);

    private static final int WITHOUT_PARAMETERS = 256;

    private OpenHabClient rest;
    private Unit unit;
    private Lamp lamp;

    @BeforeAll
    void addByHand(OpenHabClient openhab) throws IOException {
        rest = openhab;
        unit = Unit.quiet();
        lamp = Lamp.byHand(rest, unit).online();
    }

    @AfterAll
    void takeAway() {
        lamp.close();
        unit.close();
    }

    @Test
    void theEdgeMixerIsReadSetAndStays() {
        Eventually.within(SOON, () -> assertThat(lamp.state("edge-mixer-mode")).isEqualTo("mirror"));

        lamp.command("edge-mixer-mode", "complementary");
        lamp.command("edge-mixer-spread", "44 °");
        lamp.command("edge-mixer-strength", "50");
        Eventually.within(SOON, () -> assertThat(lamp.state("edge-mixer-mode")).isEqualTo("complementary"));
        Eventually.within(
                SOON, () -> assertThat(lamp.number("edge-mixer-spread")).isEqualTo(44));
        Eventually.within(
                SOON, () -> assertThat(lamp.number("edge-mixer-strength")).isEqualTo(50));
        Eventually.within(SOON, () -> assertThat(unit.heard("\"spread\":44")).isTrue());

        int before = unit.heardTimes("edge_mixer.get");
        Eventually.within(
                SOON, () -> assertThat(unit.heardTimes("edge_mixer.get")).isGreaterThan(before));
        assertThat(lamp.state("edge-mixer-mode")).isEqualTo("complementary");
        assertThat(lamp.number("edge-mixer-spread")).isEqualTo(44);

        lamp.command("edge-mixer-spread", "61 °");
        lamp.command("edge-mixer-strength", "100");
        Eventually.within(
                SOON, () -> assertThat(lamp.number("edge-mixer-strength")).isEqualTo(100));
        assertThat(lamp.number("edge-mixer-spread")).isEqualTo(44);
    }

    @Test
    void cameraModeShowsWhatItDoesAndTakesItBack() {
        lamp.command("brightness", "100");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(255));
        Eventually.within(SOON, () -> assertThat(unit.isSettled("brightness")).isTrue());

        lamp.command("camera-mode", "ON");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(180));
        Eventually.within(SOON, () -> assertThat(Math.round(lamp.number("brightness") * 2.55))
                .isEqualTo(180));
        assertThat(lamp.state("camera-mode")).isEqualTo("ON");

        lamp.command("camera-mode", "OFF");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(255));
        Eventually.within(SOON, () -> assertThat(lamp.number("brightness")).isEqualTo(100));
    }

    @Test
    void parametersComeAndGoWithTheEffectAndLinksStay() {
        EffectParameter mood = EffectParameters.all().stream()
                .filter(parameter -> parameter.name().equals("mood"))
                .findFirst()
                .orElseThrow();
        String item = lamp.item("tuned");
        rest.putItem(item, "Number", "Tuned");

        lamp.command("effect", String.valueOf(mood.effect()));
        String channel = lamp.thingUid() + ":parameter#mood";
        Eventually.within(SOON, () -> assertThat(lamp.thing().channel("parameter#mood"))
                .hasValueSatisfying(found -> assertThat(found.label()).isEqualTo(mood.displayName())));
        rest.link(item, channel);
        Eventually.within(SOON, () -> assertThat(rest.state(item)).isEqualTo("0.16"));
        assertThat(rest.send("GET", "items/" + item, "application/json", "").body())
                .contains("\"minimum\":0", "\"maximum\":1", "\"step\":0.01");

        rest.command(item, "0.75");
        Eventually.within(SOON, () -> assertThat(unit.heard("\"mood\":0.75")).isTrue());
        Eventually.within(SOON, () -> assertThat(rest.state(item)).isEqualTo("0.75"));

        lamp.command("effect", String.valueOf(WITHOUT_PARAMETERS));
        Eventually.within(
                SOON, () -> assertThat(lamp.thing().channel("parameter#mood")).isEmpty());
        assertThat(rest.state(item)).isEqualTo("UNDEF");

        lamp.command("effect", String.valueOf(mood.effect()));
        Eventually.within(SOON, () -> assertThat(rest.state(item)).isEqualTo("0.75"));
        rest.removeItem(item);
    }

    @Test
    void howItIsDoingIsAskedOnlyWhileAnItemShowsIt() {
        Eventually.within(SOON, () -> assertThat(lamp.state("fps")).isNotEqualTo("NULL"));
        Eventually.within(SOON, () -> assertThat(lamp.state("rssi")).matches("-?[\\d.E-]+ .*"));
        for (String channel :
                new String[] {"fps", "cpu", "free-heap", "uptime", "rssi", "tempo", "key", "microphone"}) {
            lamp.unlink(channel);
        }
        int asked = unit.heardTimes("device.getStatus");
        String before = lamp.state("uptime");

        // It pushes its state every 5 s, of which items show nothing now; it would have been asked meanwhile.
        int pushes = unit.events("push").size();
        Eventually.within(
                Duration.ofSeconds(25), () -> assertThat(unit.events("push")).hasSizeGreaterThanOrEqualTo(pushes + 4));
        assertThat(unit.heardTimes("device.getStatus")).isLessThanOrEqualTo(asked + 1);
        assertThat(lamp.state("uptime")).isEqualTo(before);

        lamp.linkAgain("uptime");
        Eventually.within(ONE_POLL, () -> assertThat(lamp.state("uptime")).isNotEqualTo(before));
        assertThat(lamp.state("uptime")).endsWith(" s");
    }
}
