/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.rest.EventStream;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.OptionView;
import org.lightwaveos.virtual.firmware.LiveLight;

/** A unit that was added by host and port: its light follows the items, the items follow its light. */
@ExtendWith(OpenHabExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlAcceptanceTest {
    private static final Duration SOON = Duration.ofSeconds(8);

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

    @ParameterizedTest
    @CsvSource({
        "brightness, 61, 156",
        "speed, 37, 37",
        "hue, 90 °, 64",
        "intensity, 84, 214",
        "saturation, 23, 59",
        "complexity, 76, 194",
        "variation, 41, 105",
        "mood, 68, 173",
        "trails, 52, 133",
    })
    void aCommandReachesTheLightAndStays(String channel, String command, int raw) throws Exception {
        double wanted = Double.parseDouble(command.split(" ")[0]);
        List<String> states = new java.util.concurrent.CopyOnWriteArrayList<>();
        String topic = "openhab/items/" + lamp.item(channel) + "/statechanged";

        try (EventStream events = rest.events(topic, event -> states.add(event.payload()))) {
            assertThat(events.alive()).isTrue();
            lamp.command(channel, command);
            Eventually.within(SOON, () -> assertThat(value(channel).applyAsInt(unit.light()))
                    .isEqualTo(raw));
            Eventually.within(SOON, () -> assertThat(lamp.number(channel)).isEqualTo(wanted));
            // The device is asked a second after the command; whatever it says, the item must not move.
            awaitReadBack();
        }

        assertThat(lamp.number(channel)).isEqualTo(wanted);
        assertThat(value(channel).applyAsInt(unit.light())).isEqualTo(raw);
        assertThat(states).as("what a user saw: one change, no jump back").hasSizeLessThanOrEqualTo(1);
    }

    /** Waits until openHAB's side has asked the device for its values after a command. */
    private void awaitReadBack() {
        int before = unit.readBacks();
        Eventually.within(SOON, () -> assertThat(unit.readBacks()).isGreaterThan(before));
    }

    @Test
    void offRemembersAndOnRestores() {
        lamp.command("brightness", "41");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(105));

        lamp.command("brightness", "OFF");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isZero());
        Eventually.within(SOON, () -> assertThat(lamp.number("brightness")).isZero());

        lamp.command("brightness", "ON");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(105));
        Eventually.within(SOON, () -> assertThat(lamp.number("brightness")).isEqualTo(41));
    }

    @Test
    void effectsAndPalettesAreOfferedByNameAndChosenById() {
        for (String channel : List.of("effect", "palette")) {
            List<OptionView> options = lamp.shown(channel).stateOptions();

            assertThat(options)
                    .as("options of %s", channel)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(option -> {
                        assertThat(option.value()).matches("\\d+");
                        assertThat(option.label()).isNotBlank().doesNotMatch("\\d+");
                    });
            for (int index : new int[] {2, 5}) {
                String id = options.get(index).value();
                lamp.command(channel, id);
                Eventually.within(SOON, () -> assertThat(value(channel).applyAsInt(unit.light()))
                        .isEqualTo(Integer.parseInt(id)));
                Eventually.within(SOON, () -> assertThat(lamp.state(channel)).isEqualTo(id));
            }
        }
    }

    @Test
    void nextGoesOnAndPreviousGoesBack() {
        lamp.command("effect", lamp.shown("effect").stateOptions().get(3).value());
        int start = Integer.parseInt(lamp.shown("effect").stateOptions().get(3).value());
        Eventually.within(SOON, () -> assertThat(unit.light().effectId()).isEqualTo(start));

        lamp.command("effect-step", "NEXT");
        Eventually.within(SOON, () -> assertThat(unit.light().effectId()).isNotEqualTo(start));
        Eventually.within(SOON, () -> assertThat(lamp.state("effect"))
                .isEqualTo(String.valueOf(unit.light().effectId())));

        lamp.command("effect-step", "PREVIOUS");
        Eventually.within(SOON, () -> assertThat(unit.light().effectId()).isEqualTo(start));
        Eventually.within(SOON, () -> assertThat(lamp.state("effect")).isEqualTo(String.valueOf(start)));
    }

    @Test
    void whatSomeoneDoesAtTheDeviceIsFollowed() {
        lamp.command("brightness", "76");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(194));
        // A value that differs that soon after a command counts as a lost command and is set once more. What is asked
        // right
        // after a connect is no answer to that.
        Eventually.within(SOON, () -> assertThat(unit.isSettled("brightness")).isTrue());

        unit.device().pressButtonLong();
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(20));
        Eventually.within(SOON, () -> assertThat(Math.round(lamp.number("brightness") * 2.55))
                .isEqualTo(20));

        unit.device().pressButtonLong();
        Eventually.within(SOON, () -> assertThat(lamp.number("brightness")).isEqualTo(76));
    }

    @Test
    void whatNoDeviceKnowsChangesNothing() {
        String before = lamp.state("effect");
        int effect = unit.light().effectId();

        lamp.command("effect", "no such effect");
        lamp.command("saturation", "61");
        Eventually.within(SOON, () -> assertThat(unit.light().saturation()).isEqualTo(156));

        assertThat(unit.light().effectId()).isEqualTo(effect);
        Eventually.within(SOON, () -> assertThat(lamp.state("effect")).isEqualTo(before));
        assertThat(lamp.status().online()).isTrue();
        assertThat(rest.send("POST", "items/" + lamp.item("brightness"), "text/plain", "BANANA")
                        .status())
                .isEqualTo(400);
    }

    private static ToIntFunction<LiveLight> value(String channel) {
        return switch (channel) {
            case "effect" -> LiveLight::effectId;
            case "palette" -> LiveLight::paletteId;
            case "brightness" -> LiveLight::brightness;
            case "speed" -> LiveLight::speed;
            case "hue" -> LiveLight::hueSet;
            case "intensity" -> LiveLight::intensity;
            case "saturation" -> LiveLight::saturation;
            case "complexity" -> LiveLight::complexity;
            case "variation" -> LiveLight::variation;
            case "mood" -> LiveLight::mood;
            case "trails" -> LiveLight::fadeAmount;
            default -> throw new IllegalArgumentException(channel);
        };
    }
}
