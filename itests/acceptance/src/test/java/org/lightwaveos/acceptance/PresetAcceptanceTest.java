/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.OptionView;
import org.lightwaveos.virtual.firmware.LiveLight;

/** What a unit keeps, and how it goes from one effect to the next. */
@ExtendWith(OpenHabExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetAcceptanceTest {
    private static final Duration SOON = Duration.ofSeconds(8);

    private Unit unit;
    private Lamp lamp;

    @BeforeAll
    void addByHand(OpenHabClient rest) throws IOException {
        unit = Unit.quiet();
        lamp = Lamp.byHand(rest, unit).online();
        for (String channel : List.of("effect-preset", "zone-preset", "factory-preset")) {
            Eventually.within(SOON, () -> assertThat(lamp.state(channel)).isNotEqualTo("NULL"));
        }
    }

    @AfterAll
    void takeAway() {
        lamp.close();
        unit.close();
    }

    @Test
    void aFactoryPresetIsLoadedByName() {
        FactoryPreset ember = FactoryPresets.byId(3).orElseThrow();
        assertThat(labels("factory-preset")).hasSize(8).contains(ember.name());
        lamp.command("factory-preset", ember.name());
        Eventually.within(SOON, () -> assertThat(unit.light())
                .extracting(LiveLight::effectId, LiveLight::paletteId, LiveLight::mood)
                .containsExactly(ember.effect(), ember.palette(), ember.mood()));
        Eventually.within(SOON, () -> assertThat(lamp.state("factory-preset")).isEqualTo("3"));
        Eventually.within(SOON, () -> assertThat(lamp.state("effect")).isEqualTo(String.valueOf(ember.effect())));
    }

    @Test
    void aLightIsSavedByARuleLoadedByItsChannelAndDeleted() {
        assertThat(lamp.state("effect-preset")).isEqualTo("UNDEF");
        lamp.command("brightness", "41");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(105));
        lamp.act("saveEffectPreset", Map.of("slot", 5, "name", "Evening"));
        Eventually.within(SOON, () -> assertThat(labels("effect-preset")).containsExactly("Evening"));
        Eventually.within(SOON, () -> assertThat(lamp.state("effect-preset")).isEqualTo("5"));

        lamp.command("brightness", "61");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(156));
        lamp.command("effect-preset", "Evening");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(105));
        Eventually.within(SOON, () -> assertThat(lamp.number("brightness")).isEqualTo(41));

        lamp.act("deleteEffectPreset", Map.of("slot", 5));
        Eventually.within(SOON, () -> assertThat(labels("effect-preset")).isEmpty());
        Eventually.within(SOON, () -> assertThat(lamp.state("effect-preset")).isEqualTo("UNDEF"));
    }

    @Test
    void zonesAreSavedByARuleAndLoadedByTheirChannel() {
        lamp.command("zone-count", "3");
        Eventually.within(SOON, () -> assertThat(unit.light().zones()).hasSize(3));
        lamp.act("saveZonePreset", Map.of("slot", 0, "name", "Rings"));
        Eventually.within(SOON, () -> assertThat(lamp.state("zone-preset")).isEqualTo("0"));
        Eventually.within(SOON, () -> assertThat(labels("zone-preset")).containsExactly("Rings"));

        lamp.command("zone-count", "1");
        Eventually.within(SOON, () -> assertThat(unit.light().zones()).hasSize(1));
        lamp.command("zone-preset", "Rings");
        Eventually.within(SOON, () -> assertThat(unit.light().zones()).hasSize(3));
        Eventually.within(SOON, () -> assertThat(lamp.number("zone-count")).isEqualTo(3));
        Eventually.within(SOON, () -> assertThat(lamp.channel("zone-3#effect")).isPresent());

        lamp.command("zone-preset-factory", "Unified");
        Eventually.within(SOON, () -> assertThat(lamp.number("zone-count")).isEqualTo(1));
        Eventually.within(
                SOON, () -> assertThat(lamp.state("zone-preset-factory")).isEqualTo("0"));
    }

    @Test
    void theChosenTransitionIsUsedUntilThereIsNone() {
        assertThat(labels("transition")).hasSize(13).startsWith("None", "Fade");
        List<OptionView> effects = lamp.shown("effect").stateOptions();
        lamp.command("transition", "7");
        Eventually.within(SOON, () -> assertThat(lamp.state("transition")).isEqualTo("7"));
        lamp.command("effect", effects.get(7).value());
        Eventually.within(
                SOON, () -> assertThat(unit.heard("\"transition\":{\"type\":7")).isTrue());
        Eventually.within(SOON, () -> assertThat(lamp.state("effect"))
                .isEqualTo(effects.get(7).value()));

        lamp.command("transition", "none");
        Eventually.within(SOON, () -> assertThat(lamp.state("transition")).isEqualTo("none"));
        lamp.command("effect", effects.get(8).value());
        Eventually.within(SOON, () -> assertThat(unit.light().effectId())
                .isEqualTo(Integer.parseInt(effects.get(8).value())));
        assertThat(unit.events("command"))
                .extracting(event -> String.valueOf(event.fields().get("text")))
                .noneMatch(text ->
                        text.contains("\"effectId\":" + effects.get(8).value()) && text.contains("\"transition\""));

        lamp.act("transitionTo", Map.of("effect", effects.get(9).value()));
        Eventually.within(SOON, () -> assertThat(unit.light().effectId())
                .isEqualTo(Integer.parseInt(effects.get(9).value())));
        Eventually.within(SOON, () -> assertThat(lamp.state("effect"))
                .isEqualTo(effects.get(9).value()));
    }

    private List<String> labels(String channel) {
        return lamp.shown(channel).stateOptions().stream()
                .map(OptionView::label)
                .toList();
    }
}
