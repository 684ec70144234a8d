/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.rest.OptionView;

/** openHAB is started again while a unit has no power. */
class RestartAcceptanceTest {
    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a foreign openHAB is not ours to restart");
    }

    @Test
    void optionsOutliveARestartWithoutTheUnit(@TempDir Path folder) throws Exception {
        try (Unit unit = Unit.quiet()) {
            List<OptionView> effects;
            List<OptionView> palettes;
            String thingUid;
            try (OpenHab openhab = OpenHab.keptIn(folder)) {
                Lamp lamp = Lamp.byHand(openhab.rest(), unit).online();
                thingUid = lamp.thingUid();
                effects = Eventually.within(Lamp.PATIENCE, () -> someOptions(lamp, "effect"));
                palettes = Eventually.within(Lamp.PATIENCE, () -> someOptions(lamp, "palette"));
            }
            unit.device().kill();

            try (OpenHab openhab = OpenHab.keptIn(folder)) {
                Lamp lamp = Lamp.of(openhab.rest(), thingUid, unit.uuid());
                lamp.offline();
                assertThat(someOptions(lamp, "effect")).isEqualTo(effects);
                assertThat(someOptions(lamp, "palette")).isEqualTo(palettes);

                unit.device().revive();
                lamp.online();
                assertThat(someOptions(lamp, "effect")).isEqualTo(effects);
            }
        }
    }

    @Test
    void onRestoresTheBrightnessOfBeforeTheRestart(@TempDir Path folder) throws Exception {
        try (Unit unit = Unit.quiet()) {
            String thingUid;
            try (OpenHab openhab = OpenHab.keptIn(folder)) {
                Lamp lamp = Lamp.byHand(openhab.rest(), unit).online();
                thingUid = lamp.thingUid();
                lamp.command("brightness", "41");
                lamp.command("brightness", "OFF");
                brightness(unit, 0);
            }

            try (OpenHab openhab = OpenHab.keptIn(folder)) {
                Lamp lamp = Lamp.of(openhab.rest(), thingUid, unit.uuid()).online();
                lamp.command("brightness", "ON");
                brightness(unit, 105);
            }
        }
    }

    private static void brightness(Unit unit, int raw) {
        Eventually.within(
                Lamp.PATIENCE, () -> assertThat(unit.light().brightness()).isEqualTo(raw));
    }

    private static List<OptionView> someOptions(Lamp lamp, String channel) {
        List<OptionView> options = lamp.shown(channel).stateOptions();
        assertThat(options).as("options of %s", channel).hasSizeGreaterThan(10);
        return options;
    }
}
