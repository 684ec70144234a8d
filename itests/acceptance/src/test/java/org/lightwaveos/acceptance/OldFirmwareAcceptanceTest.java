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
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.virtual.firmware.FirmwareConfig;

/** A unit with the firmware before 3: nobody says so, it is known by what it does. */
@ExtendWith(OpenHabExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldFirmwareAcceptanceTest {
    private static final Duration SOON = Duration.ofSeconds(8);

    private Unit unit;
    private Lamp lamp;

    @BeforeAll
    void addByHand(OpenHabClient openhab) throws IOException {
        unit = Unit.with(config -> config.withMdns(false).withLogic(FirmwareConfig::withOldFirmware));
        lamp = Lamp.byHand(openhab, unit).online();
    }

    @AfterAll
    void takeAway() {
        lamp.close();
        unit.close();
    }

    @Test
    void itsLightFollowsTheItems() {
        Eventually.within(SOON, () -> assertThat(lamp.state("camera-mode")).isEqualTo("UNDEF"));

        lamp.command("effect", "17");
        lamp.command("brightness", "61");
        lamp.command("speed", "100");
        Eventually.within(SOON, () -> assertThat(unit.light().effectId()).isEqualTo(17));
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(156));
        Eventually.within(SOON, () -> assertThat(unit.light().speed()).isEqualTo(50));
        Eventually.within(SOON, () -> assertThat(lamp.number("speed")).isEqualTo(100));

        lamp.command("speed", "37");
        Eventually.within(SOON, () -> assertThat(unit.light().speed()).isEqualTo(19));
        Eventually.within(SOON, () -> assertThat(lamp.number("speed")).isEqualTo(38));
    }

    @Test
    void whatItDoesNotHaveIsUndefinedAndIsNotCommanded() {
        Eventually.within(SOON, () -> assertThat(lamp.state("edge-mixer-mode")).isEqualTo("UNDEF"));

        lamp.command("camera-mode", "ON");
        lamp.command("saturation", "61");
        Eventually.within(SOON, () -> assertThat(unit.light().saturation()).isEqualTo(156));
        assertThat(unit.heard("cameraMode.set")).isFalse();
        assertThat(lamp.state("camera-mode")).isEqualTo("UNDEF");
        assertThat(lamp.status().online()).isTrue();
    }
}
