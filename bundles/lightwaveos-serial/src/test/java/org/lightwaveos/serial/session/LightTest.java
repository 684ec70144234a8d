/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;

class LightTest {

    private final ToldPanel panel = new ToldPanel();
    private final Simulation port = Simulation.online(panel);

    @Test
    void comingUpTellsEverythingOnce() {
        assertThat(port.shown().values()).isEqualTo(port.device.light);
        assertThat(port.confirmed.get(0).first()).isTrue();
        assertThat(port.confirmed.stream().skip(1)).noneMatch(Tell.Confirmed::first);
        assertThat(panel.effects).hasSize(FakeFirmware.EFFECTS);
        assertThat(panel.generation).isEqualTo(Generation.V3);
        assertThat(panel.transitions).hasSize(1);
    }

    /** Whatever the order in which they are commanded. */
    @Test
    void aWholeStateTakesTwelveLinesInTheOrderOfWhatIsSeenFirst() {
        for (int seed = 0; seed < 20; seed++) {
            port.run(4_000);
            List<LightField> fields = new ArrayList<>(List.of(LightField.values()));
            Collections.shuffle(fields, new Random(seed));
            port.run(1_995);
            port.device.heard.clear();
            int value = 30 + seed;
            fields.forEach(field -> port.set(field, field == LightField.EFFECT ? 256 + value : value));
            port.run(1_200);
            List<String> expected = new ArrayList<>();
            for (LightField field : LightBook.ORDER) {
                expected.add(
                        field == LightField.EFFECT
                                ? "setEffect"
                                : field == LightField.PALETTE ? "setPalette" : "set" + cased(field) + "=" + value);
            }
            List<String> heard = new ArrayList<>(port.device.heard);
            heard.removeIf(line -> line.startsWith("zones") || line.startsWith("getEdge"));
            List<String> sets =
                    heard.stream().filter(line -> line.startsWith("set")).collect(Collectors.toList());
            assertThat(sets).isEqualTo(expected);
            assertThat(heard.subList(heard.indexOf(sets.get(0)), heard.size())).hasSizeLessThanOrEqualTo(12 + 1);
            assertThat(port.shown().values()).isEqualTo(port.device.light);
        }
    }

    private static String cased(LightField field) {
        return field.key().substring(0, 1).toUpperCase() + field.key().substring(1);
    }

    @Test
    void whoRelentsDoesNotInsist() {
        port.run(3_000);
        port.device.deaf.add(LightField.SPEED);
        port.device.heard.clear();
        port.set(LightField.SPEED, 77);
        port.run(50);
        port.set(LightField.BRIGHTNESS, 5);
        port.feed(new SerialEvent.Relent());
        port.run(4_000);
        assertThat(port.device.heard).containsOnlyOnce("setSpeed=77").doesNotContain("setBrightness=5");
        assertThat(port.shown().values()).isEqualTo(port.device.light);
    }

    @Test
    void aKnobTurnedAtFiftyAHertzBuildsNoQueue() {
        port.run(3_000);
        port.device.heard.clear();
        for (int i = 0; i < 250; i++) {
            port.set(LightField.BRIGHTNESS, i);
            if (i == 100) {
                port.set(LightField.FADE_AMOUNT, 77);
            }
            port.run(20);
            int sent = port.device.light.get(LightField.BRIGHTNESS);
            assertThat(i - sent).as("behind by so many turns").isLessThanOrEqualTo(i < 3 ? i : 2);
        }
        port.run(40);
        assertThat(port.device.light)
                .containsEntry(LightField.BRIGHTNESS, 249)
                .containsEntry(LightField.FADE_AMOUNT, 77);
        assertThat(port.device.heard.size()).isLessThanOrEqualTo(250 + 20);
        port.run(500);
        assertThat(port.shown().values()).isEqualTo(port.device.light);
    }

    @Test
    void onASlowDeviceTurnsAreSkippedAndAllOthersStillGetTheirTurn() {
        port.run(3_000);
        port.latency = 70;
        port.device.heard.clear();
        port.confirmed.clear();
        for (int i = 0; i < 250; i++) {
            port.set(LightField.BRIGHTNESS, i);
            if (i == 100) {
                port.set(LightField.FADE_AMOUNT, 77);
            }
            if (i == 130) {
                assertThat(port.device.light).containsEntry(LightField.FADE_AMOUNT, 77);
            }
            port.run(20);
            assertThat(i - port.device.light.get(LightField.BRIGHTNESS)).isLessThanOrEqualTo(i < 20 ? i : 13);
        }
        port.run(100);
        assertThat(port.device.light).containsEntry(LightField.BRIGHTNESS, 249);
        assertThat(port.device.heard.size()).isLessThan(80);
        assertThat(port.confirmed).as("it is asked in between, too").isNotEmpty();
    }

    @Test
    void theTruthWinsAfterOneRepetition() {
        port.device.deaf.add(LightField.SPEED);
        port.device.heard.clear();
        port.set(LightField.SPEED, 50);
        assertThat(port.shown().has(LightField.SPEED, 50)).isTrue();
        port.run(2_000);
        assertThat(port.device.heard.stream().filter("setSpeed=50"::equals)).hasSize(2);
        assertThat(port.shown().has(LightField.SPEED, 10)).isTrue();
    }

    @Test
    void whatTheDeviceRefusesShowsTheTruthAgain() {
        port.set(LightField.EFFECT, 999);
        port.run(500);
        assertThat(port.shown().has(LightField.EFFECT, 256)).isTrue();
        assertThat(port.notes).anyMatch(note -> note.contains("effectId not registered"));
    }

    @Test
    void aChangeByOthersIsSeenWithinTwoSeconds() {
        port.device.light.put(LightField.PALETTE, 33);
        port.run(2_100);
        assertThat(port.shown().has(LightField.PALETTE, 33)).isTrue();
    }

    @Test
    void fieldsUnderWayAreNotConfirmed() {
        port.run(5_000);
        port.confirmed.clear();
        port.device.deaf.add(LightField.MOOD);
        port.set(LightField.MOOD, 200);
        port.run(400);
        assertThat(port.confirmed).isNotEmpty();
        assertThat(port.confirmed)
                .noneMatch(word -> word.live().get(LightField.MOOD).isPresent());
        port.run(1_000);
        assertThat(port.confirmed.get(port.confirmed.size() - 1).live().has(LightField.MOOD, 10))
                .isTrue();
    }

    @Test
    void aTransitionGoesInItsOwnRequest() {
        port.device.heard.clear();
        port.feed(new SerialEvent.Wanted(LightField.EFFECT, 260, OptionalInt.of(3)));
        port.run(50);
        port.feed(new SerialEvent.Wanted(LightField.EFFECT, 261, OptionalInt.of(SerialEvent.ANY_TRANSITION)));
        port.run(1_500);
        assertThat(port.written).anyMatch(line -> line.contains("\"toEffect\":260,\"transitionType\":3"));
        assertThat(port.written).anyMatch(line -> line.contains("\"toEffect\":261}"));
        assertThat(port.shown().has(LightField.EFFECT, 261)).isTrue();
    }

    @Test
    void stepsGoThroughTheListOfTheDevice() {
        port.feed(new SerialEvent.Step(-1));
        port.run(600);
        assertThat(port.device.light).containsEntry(LightField.EFFECT, 256 + FakeFirmware.EFFECTS - 1);
        port.feed(new SerialEvent.Step(1));
        port.run(600);
        assertThat(port.device.light).containsEntry(LightField.EFFECT, 256);
    }

    @Test
    void aTurningHueIsNeitherShownNorInsistedOn() {
        port.later(1, this::turn);
        port.run(5_000);
        port.device.heard.clear();
        port.set(LightField.HUE, 5);
        int shown = port.lights.size();
        port.run(5_000);
        assertThat(port.device.heard.stream().filter("setHue=5"::equals)).hasSize(1);
        assertThat(port.shown().has(LightField.HUE, 5)).isTrue();
        assertThat(port.lights.size()).isEqualTo(shown);
    }

    @Test
    void aHueThatIsSetBeforeItIsKnownToTurnIsShownAsSet() {
        Simulation fresh = new Simulation(panel);
        Runnable[] turn = new Runnable[1];
        turn[0] = () -> {
            fresh.device.light.merge(LightField.HUE, 1, (hue, step) -> (hue + step) % 256);
            fresh.later(9, turn[0]);
        };
        fresh.later(1, turn[0]);
        fresh.feed(new SerialEvent.Start());
        fresh.run(100);
        fresh.set(LightField.HUE, 5);
        fresh.run(10_000);
        assertThat(fresh.shown().has(LightField.HUE, 5)).isTrue();
    }

    @Test
    void aHueThatIsIgnoredShowsTheTruthAfterAWhile() {
        port.device.deaf.add(LightField.HUE);
        port.set(LightField.HUE, 99);
        port.run(6_000);
        assertThat(port.shown().has(LightField.HUE, 10)).isTrue();
    }

    private void turn() {
        port.device.light.merge(LightField.HUE, 1, (hue, step) -> (hue + step) % 256);
        port.later(9, this::turn);
    }

    @Test
    void identifyBlinksThreeTimesAndShowsNothingOfIt() {
        port.device.heard.clear();
        port.lights.clear();
        port.feed(new SerialEvent.Identify(1));
        port.run(3_000);
        assertThat(port.device.heard.stream().filter(line -> line.startsWith("setBrightness")))
                .containsExactly(
                        "setBrightness=160",
                        "setBrightness=10",
                        "setBrightness=160",
                        "setBrightness=10",
                        "setBrightness=160",
                        "setBrightness=10");
        assertThat(port.tickets).containsExactly("done");
        assertThat(port.lights).isEmpty();
    }
}
