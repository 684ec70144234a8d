/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.MOOD;
import static org.lightwaveos.model.LightField.SPEED;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.machine.Tell.Confirmed;
import org.lightwaveos.control.machine.Tell.ZonesConfirmed;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

/** The device's own word is told as such: never an echo, never a push, nothing that a command of ours may yet change. */
class ConfirmationTest {

    private final Simulation simulation = Simulation.online();

    ConfirmationTest() {
        simulation.run(600);
    }

    @Test
    void theFirstAnswerAfterConnectingIsMarkedAndTheOthersAreNot() {
        assertThat(simulation.confirmed.get(0).first()).isTrue();
        assertThat(simulation.confirmed.get(0).live().get(BRIGHTNESS)).hasValue(96);
        assertThat(simulation.confirmed.get(0).live().get(EFFECT)).hasValue(256);
        simulation.run(30_000);
        assertThat(simulation.confirmed).hasSizeGreaterThan(2);
        assertThat(simulation.confirmed.stream().filter(Confirmed::first)).hasSize(1);
        assertThat(simulation.confirmed.get(1).live().get(MOOD)).isEmpty();
    }

    @Test
    void theFirstAnswerAfterAPowerCutIsMarkedAgain() {
        forget();
        simulation.device.lose(FakeDevice.broken());
        simulation.device.live.put(BRIGHTNESS, 40);
        simulation.run(20_000);
        assertThat(simulation.confirmed.get(0)).satisfies(first -> {
            assertThat(first.first()).isTrue();
            assertThat(first.live().get(BRIGHTNESS)).hasValue(40);
        });
        assertThat(simulation.zonesConfirmed.get(0).first()).isTrue();
    }

    @Test
    void aFieldIsLeftOutUntilItsCommandIsSettled() {
        forget();
        simulation.set(BRIGHTNESS, 200);
        simulation.feed(new SessionEvent.Refresh());
        simulation.run(500);
        assertThat(simulation.confirmed).hasSize(1);
        assertThat(simulation.confirmed.get(0).live().get(BRIGHTNESS)).isEmpty();
        assertThat(simulation.confirmed.get(0).live().get(SPEED)).hasValue(10);
        simulation.run(1_000);
        assertThat(values(BRIGHTNESS)).containsExactly(200);
    }

    @Test
    void aRefusedValueEndsWithTheDevicesOwn() {
        forget();
        simulation.device.speedLimit = 50;
        simulation.set(SPEED, 80);
        simulation.run(3_000);
        assertThat(values(SPEED)).containsOnly(10);
    }

    @Test
    void aCommandThatWaitsForTheLinkIsLeftOutOfTheFirstAnswer() {
        forget();
        simulation.device.lose(FakeDevice.broken());
        simulation.run(10);
        simulation.set(BRIGHTNESS, 222);
        simulation.run(20_000);
        assertThat(simulation.confirmed.get(0).first()).isTrue();
        assertThat(values(BRIGHTNESS)).containsOnly(222);
    }

    @Test
    void aPushIsNeverTakenForTheDevicesWordButLookedInto() {
        forget();
        simulation.device.push("{\"type\":\"status\",\"brightness\":3}");
        simulation.run(20);
        assertThat(values(BRIGHTNESS)).containsExactly(96);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(3, 96);
    }

    @Test
    void aSwarmOfPushesCostsFourReadingsASecond() {
        forget();
        for (int i = 0; i < 100; i++) {
            simulation.device.live.put(BRIGHTNESS, 100 + i);
            simulation.device.push("{\"type\":\"status\",\"brightness\":" + (100 + i) + "}");
            simulation.run(50);
        }
        simulation.run(1_000);
        assertThat(simulation.device.count("effects.getCurrent")).isBetween(10L, 22L);
        assertThat(values(BRIGHTNESS)).endsWith(199).isSorted();
    }

    @Test
    void aPushOutOfTurnIsLookedIntoThoughItSaysTheOldValue() {
        simulation.run(5_000);
        forget();
        // the cache was brought up to date at the last full 100 ms, so the push 50 ms later says the old value
        simulation.run(10 + 100 - simulation.now % 100);
        simulation.device.change(BRIGHTNESS, 11);
        simulation.run(400);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(11);
        assertThat(values(BRIGHTNESS)).containsExactly(11);
        assertThat(simulation.device.count("effects.getCurrent")).isEqualTo(1);
    }

    @Test
    void thePushThatACommandCausesCostsNothing() {
        forget();
        simulation.set(BRIGHTNESS, 200);
        simulation.run(900);
        assertThat(simulation.device.heard).hasSize(1);
        simulation.run(4_000);
        assertThat(simulation.device.heard).hasSize(2);
    }

    @Test
    void aPushThatSaysNothingNewCostsNothing() {
        forget();
        simulation.run(5_200);
        assertThat(simulation.device.count("effects.getCurrent")).isZero();
    }

    @Test
    void aTurningHueIsNotTheDevicesWord() {
        simulation.device.hueTurns = true;
        simulation.run(20_000);
        forget();
        simulation.set(HUE, 77);
        simulation.run(60_000);
        assertThat(values(HUE)).isSubsetOf(77);
    }

    @Test
    void theLightIsReadHoweverMuchElseIsAsked() {
        for (int i = 0; i < 4; i++) {
            simulation.feed(new SessionEvent.Turned(Subject.EDGE_MIXER, Knob.of("spread"), 10 + i));
            simulation.run(7_000);
        }
        forget();
        for (int i = 0; i < 4; i++) {
            simulation.feed(new SessionEvent.Turned(Subject.EDGE_MIXER, Knob.of("spread"), 20 + i));
            simulation.run(4_000);
        }
        assertThat(simulation.device.count("effects.getCurrent")).isPositive();
    }

    @Test
    void atFirstNobodyKnowsWhetherTheHueTurns() {
        assertThat(simulation.confirmed.get(0).live().get(HUE)).isEmpty();
        simulation.run(30_000);
        assertThat(values(HUE)).as("it stands").isNotEmpty().containsOnly(0);
    }

    @Test
    void aBlinkingStripTellsNothingOfItsBrightness() {
        forget();
        simulation.feed(new SessionEvent.Identify(1));
        simulation.feed(new SessionEvent.Refresh());
        simulation.run(400);
        assertThat(simulation.confirmed).isNotEmpty();
        assertThat(values(BRIGHTNESS)).isEmpty();
        simulation.run(5_000);
        assertThat(values(BRIGHTNESS)).containsOnly(96);
    }

    @Test
    void zonesAreToldWithoutWhatIsPending() {
        forget();
        simulation.feed(new SessionEvent.Turned(Subject.ZONES, new Knob(1, ZoneField.SPEED.key()), 33));
        simulation.feed(new SessionEvent.Refresh());
        simulation.run(500);
        ZonesConfirmed early = simulation.zonesConfirmed.get(0);
        assertThat(early.first()).isFalse();
        assertThat(early.live().zones().get(1).get(ZoneField.SPEED)).isEmpty();
        assertThat(early.live().zones().get(1).get(ZoneField.BRIGHTNESS)).hasValue(255);
        simulation.run(1_500);
        assertThat(lastZones().live().zones().get(1).get(ZoneField.SPEED)).hasValue(33);
    }

    @Test
    void zonesAreNotToldWhileSwitchOrNumberArePending() {
        forget();
        simulation.feed(new SessionEvent.Turned(Subject.ZONES, ZoneTopic.ENABLED, 1));
        simulation.feed(new SessionEvent.Refresh());
        simulation.run(500);
        assertThat(simulation.zonesConfirmed).isEmpty();
        simulation.run(1_500);
        assertThat(lastZones().live().enabled()).isTrue();
        assertThat(lastZones().first()).isFalse();
    }

    private ZonesConfirmed lastZones() {
        return simulation.zonesConfirmed.get(simulation.zonesConfirmed.size() - 1);
    }

    private List<Integer> values(LightField field) {
        return simulation.confirmed.stream()
                .map(word -> word.live().get(field))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    private void forget() {
        simulation.confirmed.clear();
        simulation.zonesConfirmed.clear();
        simulation.lights.clear();
        simulation.device.heard.clear();
        simulation.device.heardAt.clear();
    }
}
