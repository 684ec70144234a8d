/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.FADE_AMOUNT;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.MOOD;
import static org.lightwaveos.model.LightField.SPEED;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.LinkStatus;

class CommandTest {

    private final Simulation simulation = Simulation.online();

    CommandTest() {
        simulation.run(300);
        forget();
    }

    @Test
    void whatIsNotInsistedOnAnyMoreIsNeitherSentNorRepeated() {
        Simulation simulation = Simulation.online();
        simulation.run(5_000);
        simulation.device.dropCommands = 1;
        simulation.set(BRIGHTNESS, 200);
        simulation.run(100);
        simulation.device.heard.clear();
        simulation.feed(new SessionEvent.Relent());
        simulation.run(10_000);
        assertThat(simulation.device.count("parameters.set")).isZero();
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(96);
    }

    @Test
    void isShownAndSentInTheSameMillisecond() {
        long sentAt = simulation.now;
        simulation.set(BRIGHTNESS, 200);

        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(200);
        assertThat(simulation.traceText()).contains(String.format("%6d > {\"type\":\"parameters.set\"", sentAt));
    }

    @Test
    void aBurstCostsTwentyMessagesASecondAndOneReading() {
        for (int i = 0; i < 100; i++) {
            simulation.set(BRIGHTNESS, 100 + i);
            simulation.run(10);
        }
        simulation.run(3_000);

        assertThat(simulation.device.busiestSecond()).isLessThanOrEqualTo(20);
        assertThat(simulation.device.count("parameters.set")).isBetween(15L, 22L);
        assertThat(simulation.device.count("parameters.get")).isEqualTo(1);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 199);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(199);
        assertThat(simulation.shownValues(BRIGHTNESS)).isSorted();
    }

    @Test
    void waitingFieldsTravelTogether() {
        for (int i = 0; i < 8; i++) {
            simulation.set(BRIGHTNESS, 10 + i);
            simulation.set(HUE, 20 + i);
        }
        simulation.run(200);
        assertThat(simulation.device.heard.get(simulation.device.heard.size() - 1))
                .contains("\"brightness\":17")
                .contains("\"hue\":27");
        simulation.run(3_000);
        assertThat(simulation.device.count("parameters.get")).isEqualTo(1);
    }

    @Test
    void fieldsSetTogetherTravelTogetherAtOnce() {
        long sentAt = simulation.now;
        simulation.feed(new SessionEvent.Wanted(
                Map.of(EFFECT, 4610, BRIGHTNESS, 17, HUE, 27, SPEED, 30, MOOD, 9), OptionalInt.of(3)));
        assertThat(lines("parameters.set"))
                .singleElement()
                .asString()
                .startsWith(String.format("%6d ", sentAt))
                .contains("\"brightness\":17", "\"speed\":30", "\"hue\":27");
        assertThat(lines("effects.setCurrent"))
                .singleElement()
                .asString()
                .startsWith(String.format("%6d ", sentAt))
                .contains("\"transition\":{\"type\":3}");
        assertThat(lines("shown")).hasSize(1);

        simulation.run(3_000);
        assertThat(simulation.device.live)
                .containsEntry(EFFECT, 4610)
                .containsEntry(BRIGHTNESS, 17)
                .containsEntry(HUE, 27)
                .containsEntry(SPEED, 30)
                .containsEntry(MOOD, 9);
        assertThat(simulation.device.count("parameters.set")).isEqualTo(1);
        assertThat(simulation.device.count("effects.setCurrent")).isEqualTo(1);
    }

    @Test
    void whatIsSetTogetherIsReadBackAndRepeatedTogether() {
        simulation.device.dropCommands = 1;
        simulation.feed(new SessionEvent.Wanted(Map.of(BRIGHTNESS, 17, SPEED, 30), OptionalInt.empty()));
        simulation.run(10_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 17).containsEntry(SPEED, 30);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(17);
        assertThat(simulation.device.count("parameters.set")).isEqualTo(2);
    }

    @Test
    void aValueOfAFieldSetTogetherWithOthersGivesWayToALaterOne() {
        for (int i = 0; i < 8; i++) {
            simulation.feed(new SessionEvent.Wanted(Map.of(BRIGHTNESS, 10 + i, SPEED, 20 + i), OptionalInt.empty()));
        }
        simulation.set(SPEED, 90);
        simulation.run(3_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 17).containsEntry(SPEED, 90);
        // the four of the burst, and one for all that has come while it was over
        assertThat(simulation.device.count("parameters.set")).isEqualTo(5);
    }

    @Test
    void aRefusedValueDoesNotCostThoseSetTogetherWithIt() {
        simulation.device.speedLimit = 50;
        simulation.feed(new SessionEvent.Wanted(Map.of(SPEED, 80, HUE, 70, BRIGHTNESS, 60), OptionalInt.empty()));
        simulation.run(5_000);
        assertThat(simulation.device.live)
                .containsEntry(HUE, 70)
                .containsEntry(BRIGHTNESS, 60)
                .containsEntry(SPEED, 10);
        assertThat(simulation.shown().get(SPEED)).hasValue(10);
    }

    @Test
    void staleReportsNeverShow() {
        simulation.set(BRIGHTNESS, 200);
        simulation.run(12_000);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(200);
        assertThat(simulation.device.count("parameters.set")).isEqualTo(1);
    }

    @Test
    void aDroppedCommandIsRepeatedOnceAndNothingJumps() {
        simulation.device.dropCommands = 1;
        simulation.set(BRIGHTNESS, 200);
        simulation.run(10_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 200);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(200);
        assertThat(simulation.device.count("parameters.set")).isEqualTo(2);
    }

    @Test
    void afterTheSecondDropTheTruthWins() {
        simulation.device.dropCommands = 2;
        simulation.set(BRIGHTNESS, 200);
        simulation.run(10_000);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(200, 96);
        assertThat(simulation.device.count("parameters.set")).isEqualTo(2);
    }

    @Test
    void aCommandWhileTheReadingOfTheLastOneIsUnderWayStands() {
        simulation.latency = 50;
        simulation.set(BRIGHTNESS, 200);
        simulation.run(1_060);
        assertThat(simulation.device.count("parameters.get")).isEqualTo(1);
        simulation.set(BRIGHTNESS, 30);
        simulation.run(5_000);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(200, 30);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 30);
    }

    @Test
    void moodAndTrailsGoByRestTogetherAndAreReadBack() {
        simulation.set(MOOD, 10);
        simulation.set(FADE_AMOUNT, 30);
        simulation.set(FADE_AMOUNT, 40);
        simulation.run(3_000);

        assertThat(simulation.device.live).containsEntry(MOOD, 10).containsEntry(FADE_AMOUNT, 40);
        assertThat(simulation.device.count("parameters.set")).isZero();
        assertThat(lines("POST")).hasSize(2);
        assertThat(lines("GET /api/v1/parameters")).hasSize(1);
        assertThat(simulation.shownValues(MOOD)).containsExactly(10);
    }

    @Test
    void restThatFailsEndsWithTheTruth() {
        simulation.device.restBroken = true;
        simulation.set(MOOD, 10);
        simulation.run(30_000);
        assertThat(simulation.shown().get(MOOD)).hasValue(128);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
    }

    @Test
    void anEffectWithTransitionIsConfirmedByALiveReading() {
        simulation.feed(new SessionEvent.Wanted(EFFECT, 4610, OptionalInt.of(3)));
        simulation.run(2_000);
        assertThat(lines("effects.setCurrent")).singleElement().asString().contains("\"transition\":{\"type\":3}");
        assertThat(lines("effects.getCurrent")).hasSize(1);
        assertThat(simulation.shown().get(EFFECT)).hasValue(4610);
    }

    @Test
    void anUnknownEffectIsSentOnceAndTheTruthReturns() {
        simulation.set(EFFECT, 9_999);
        simulation.run(5_000);
        assertThat(simulation.device.count("effects.setCurrent")).isEqualTo(1);
        assertThat(simulation.shownValues(EFFECT)).containsExactly(9_999, 256);
    }

    @Test
    void oneRefusedValueDoesNotCostTheOthers() {
        simulation.device.speedLimit = 50;
        for (int i = 0; i < 6; i++) {
            // the bucket is empty after four, so the last two travel together
            simulation.set(SPEED, 80 + i);
            simulation.set(HUE, 70 + i);
        }
        simulation.run(5_000);
        assertThat(simulation.device.live).containsEntry(HUE, 75).containsEntry(SPEED, 10);
        assertThat(simulation.shown().get(HUE)).hasValue(75);
        assertThat(simulation.shown().get(SPEED)).hasValue(10);
    }

    @Test
    void rateLimitedMeansSilenceAndNothingForgotten() {
        simulation.device.rateLimitAt = 0;
        simulation.set(BRIGHTNESS, 200);
        simulation.run(100);
        simulation.device.rateLimitAt = 50;
        int heard = simulation.device.heard.size();
        simulation.set(HUE, 33);
        simulation.run(4_900);
        assertThat(simulation.device.heard).hasSize(heard);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(200);
        simulation.run(3_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 200).containsEntry(HUE, 33);
        assertThat(simulation.session.counters().rateLimited()).isEqualTo(1);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
    }

    @Test
    void aStepIsSentOnceAndReadSoonAfter() {
        simulation.feed(new SessionEvent.Step(1));
        simulation.run(200);
        assertThat(simulation.shown().get(EFFECT)).hasValue(257);
        simulation.run(10_000);
        assertThat(simulation.device.count("nextEffect")).isEqualTo(1);
        assertThat(simulation.shownValues(EFFECT)).containsExactly(257);
    }

    @Test
    void aStepAfterAnEffectStepsOnFromThere() {
        simulation.set(EFFECT, 512);
        simulation.feed(new SessionEvent.Step(-1));
        simulation.run(10_000);
        assertThat(simulation.device.live).containsEntry(EFFECT, 258);
        assertThat(simulation.shown().get(EFFECT)).hasValue(258);
    }

    @Test
    void anEffectAfterStepsIsWhatStays() {
        for (int i = 0; i < 12; i++) {
            simulation.feed(new SessionEvent.Step(1));
        }
        simulation.set(EFFECT, 512);
        simulation.run(10_000);
        assertThat(simulation.device.live).containsEntry(EFFECT, 512);
    }

    @Test
    void somebodyElsesChangeIsShownWithinFiveSecondsMoodIncluded() {
        simulation.device.change(BRIGHTNESS, 11);
        simulation.device.live.put(MOOD, 12);
        simulation.run(5_600);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(11);
        assertThat(simulation.shown().get(MOOD)).hasValue(12);
        assertThat(simulation.shownValues(BRIGHTNESS)).containsExactly(11);
    }

    @Test
    void aReportThatContradictsAFreshReadingHasToWaitForAnother() {
        simulation.feed(new SessionEvent.Refresh());
        simulation.run(20);
        simulation.lights.clear();
        simulation.device.push("{\"type\":\"status\",\"brightness\":3}");
        simulation.run(1_000);
        assertThat(simulation.shownValues(BRIGHTNESS)).isEmpty();
        assertThat(simulation.shown().get(BRIGHTNESS)).isEmpty();
    }

    @Test
    void commandsDuringAShortOutageAreSentBeforeTheTruthIsShown() {
        simulation.device.reachable = false;
        simulation.device.lose(FakeDevice.broken());
        simulation.run(5_000);
        simulation.set(BRIGHTNESS, 1);
        simulation.set(BRIGHTNESS, 222);
        simulation.set(MOOD, 7);
        simulation.run(10_000);
        simulation.device.reachable = true;
        simulation.lights.clear();
        simulation.run(25_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 222).containsEntry(MOOD, 7);
        assertThat(simulation.shownValues(BRIGHTNESS)).isSubsetOf(222);
        assertThat(simulation.device.count("parameters.set")).isEqualTo(1);
    }

    @Test
    void commandsOfALongOutageAreForgotten() {
        simulation.device.reachable = false;
        simulation.device.lose(FakeDevice.broken());
        simulation.run(5_000);
        simulation.set(BRIGHTNESS, 222);
        simulation.run(31_000);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(96);
        simulation.device.reachable = true;
        simulation.run(30_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 96);
        assertThat(simulation.device.count("parameters.set")).isZero();
    }

    @Test
    void aCommandOnItsWayWhenTheLinkDiesIsSaidAgain() {
        simulation.halfOpen = true;
        simulation.set(BRIGHTNESS, 222);
        simulation.run(10);
        simulation.device.lose(FakeDevice.broken());
        simulation.halfOpen = false;
        simulation.run(10_000);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 222);
    }

    @Test
    void malformedMessagesAreCountedAndCostNothing() {
        List.of("", "{", "[]", "nonsense", "{\"type\":\"status\",\"brightness\":\"x\",\"hue\":77}", "{\"type\":7}")
                .forEach(simulation.device::push);
        simulation.run(1_000);
        assertThat(simulation.link()).isEqualTo(new LinkStatus.Online());
        assertThat(simulation.session.counters().unreadable()).isEqualTo(5);
        assertThat(simulation.session.counters().badValues()).isEqualTo(1);
        assertThat(simulation.notes).hasSize(2);
        simulation.set(BRIGHTNESS, 5);
        simulation.run(100);
        assertThat(simulation.device.live).containsEntry(BRIGHTNESS, 5);
    }

    private List<String> lines(String part) {
        return simulation.trace.stream().filter(line -> line.contains(part)).toList();
    }

    private void forget() {
        simulation.trace.clear();
        simulation.lights.clear();
        simulation.notes.clear();
        simulation.device.heard.clear();
        simulation.device.heardAt.clear();
    }
}
