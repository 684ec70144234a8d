/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.MOOD;
import static org.lightwaveos.model.LightField.SPEED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.protocol.LightCommand.SetBrightness;
import org.lightwaveos.peer.protocol.LightCommand.SetEffect;
import org.lightwaveos.peer.protocol.LightCommand.SetSpeed;
import org.lightwaveos.peer.protocol.LightCommand.TriggerTransition;

class AdoptionTest {

    private final Adopted device = Adopted.inStep();

    @Test
    void aDeviceInStepIsLeftAlone() {
        assertThat(device.confirm(Adopted.INITIAL)).isEmpty();
        assertThat(device.adoption.nextWakeUpMs()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void onlyWhatDiffersIsOrderedAndOnlyOnce() {
        assertThat(device.group(new SetBrightness(new Level(200)))).containsExactly("brightness=200");
        assertThat(device.group()).isEmpty();
        assertThat(device.group(new SetSpeed(new Speed(20)))).containsExactly("speed=20");
        assertThat(device.confirm(BRIGHTNESS, 200)).isEmpty();
        assertThat(device.group()).isEmpty();
    }

    @Test
    void nothingIsOrderedBeforeTheDeviceHasSpoken() {
        Adopted fresh = new Adopted(AdoptionSettings.DEFAULT);
        assertThat(fresh.group()).isEmpty();
        assertThat(fresh.first(Adopted.INITIAL.with(HUE, 9))).containsExactly("hue=0");
    }

    @Test
    void nothingIsOrderedBeforeTheGroupIsKnown() {
        Adopted fresh = new Adopted(AdoptionSettings.DEFAULT);
        assertThat(fresh.first(Adopted.INITIAL.with(EFFECT, 300))).isEmpty();
        assertThat(fresh.group()).containsExactly("effectId=256 by 0");
    }

    @Test
    void whatTheFirstWordLeavesOutIsOrdered() {
        Adopted fresh = new Adopted(AdoptionSettings.DEFAULT);
        fresh.group();
        assertThat(fresh.first(Adopted.INITIAL.without(HUE))).containsExactly("hue=0");
        // and what is said of it later is no change
        device.now += 20_000;
        assertThat(fresh.confirm(HUE, 50)).isEmpty();
    }

    @Test
    void aLostOrderIsGivenAgainLessAndLessOften() {
        device.group(new SetBrightness(new Level(200)));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            assertThat(device.confirm(BRIGHTNESS, 128)).isEmpty();
            long wait = device.adoption.nextWakeUpMs() - device.now;
            assertThat(device.run(wait)).containsExactly(wait + " brightness=200");
            waits.add(wait);
            device.now += 1_300;
        }
        assertThat(waits).containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 60_000L, 60_000L, 60_000L);
        device.confirm(BRIGHTNESS, 200);
        assertThat(device.run(200_000)).isEmpty();
    }

    @Test
    void aDeviceThatCutsValuesNeverChangesTheGroup() {
        device.group(new SetBrightness(new Level(200)));
        assertThat(device.confirm(BRIGHTNESS, 180)).isEmpty();
        assertThat(device.confirm(BRIGHTNESS, 180)).isEmpty();
        assertThat(device.run(1_100)).containsExactly("1000 brightness=200");
        // somebody chooses something else: that is tried at once
        device.confirm(BRIGHTNESS, 180);
        assertThat(device.group(new SetBrightness(new Level(100)))).containsExactly("brightness=100");
    }

    @Test
    void aChangeAtASourceIsProposedAndTheGroupsAnswerTaken() {
        assertThat(device.confirm(BRIGHTNESS, 60)).containsExactly("propose SetBrightness[brightness=60]");
        assertThat(device.confirm(BRIGHTNESS, 60)).isEmpty();
        assertThat(device.group(new SetBrightness(new Level(60)))).isEmpty();
        assertThat(device.run(100_000)).isEmpty();
    }

    @Test
    void aGroupThatStillSaysTheOldValueIsGivenTimeToAnswer() {
        device.confirm(BRIGHTNESS, 60);
        assertThat(device.group(new SetSpeed(new Speed(99)))).containsExactly("speed=99");
        assertThat(device.group(new SetBrightness(new Level(60)))).isEmpty();
    }

    @Test
    void aProposalThatIsNotTakenIsPutRight() {
        device.confirm(BRIGHTNESS, 60);
        assertThat(device.run(1_000)).containsExactly("400 brightness=128");
        assertThat(device.confirm(BRIGHTNESS, 128)).isEmpty();
        assertThat(device.run(100_000)).isEmpty();
    }

    @Test
    void aProposalThatIsOverriddenLaterIsPutRightAtOnce() {
        device.confirm(BRIGHTNESS, 60);
        device.group(new SetBrightness(new Level(60)));
        assertThat(device.group(new SetBrightness(new Level(77)))).containsExactly("brightness=77");
    }

    @Test
    void aChangeWhereOneOfOursIsUnderWayIsNotTakenForAPersons() {
        device.group(new SetBrightness(new Level(200)));
        assertThat(device.confirm(BRIGHTNESS, 60)).isEmpty();
        assertThat(device.run(1_000)).containsExactly("1000 brightness=200");
    }

    @Test
    void anOrderThatWasNeverConfirmedDoesNotOutlawPersonsForEver() {
        device.group(new SetBrightness(new Level(200)));
        device.now += 20_000;
        assertThat(device.confirm(BRIGHTNESS, 60)).containsExactly("propose SetBrightness[brightness=60]");
    }

    @Test
    void atADeviceThatIsNoSourceItIsPutRightWhenTheHandRests() {
        Adopted mute = Adopted.inStep(Adopted.source(false), Adopted.INITIAL);
        assertThat(mute.confirm(BRIGHTNESS, 60)).isEmpty();
        assertThat(mute.run(250)).isEmpty();
        assertThat(mute.confirm(BRIGHTNESS, 70)).isEmpty();
        assertThat(mute.run(250)).isEmpty();
        assertThat(mute.confirm(BRIGHTNESS, 80)).isEmpty();
        assertThat(mute.run(1_000)).containsExactly("300 brightness=128");
        assertThat(mute.confirm(BRIGHTNESS, 128)).isEmpty();
        assertThat(mute.run(100_000)).isEmpty();
    }

    @Test
    void aDeviceThatComesBackFadesToTheGroupsEffect() {
        device.feed(new AdoptionInput.LinkLost());
        assertThat(device.group(new SetEffect(new EffectId(512)), new SetBrightness(new Level(9))))
                .isEmpty();
        assertThat(device.first(Adopted.INITIAL)).containsExactly("effectId=512 by 0", "brightness=9");
        assertThat(device.group(new SetEffect(new EffectId(513)))).containsExactly("effectId=513");
    }

    @Test
    void whateverWasDoneToADeviceWhileItWasAwayTheGroupWins() {
        assertThat(device.first(Adopted.INITIAL.with(BRIGHTNESS, 1))).containsExactly("brightness=128");
        assertThat(device.confirm(BRIGHTNESS, 128)).isEmpty();
    }

    @Test
    void theGroupsTransitionGoesWithTheEffect() {
        device.group(new TriggerTransition(new TransitionType(7)));
        assertThat(device.group(new SetEffect(new EffectId(512)))).containsExactly("effectId=512 by 7");
    }

    @Test
    void aTransitionThatBeganLongAgoDoesNot() {
        device.group(new TriggerTransition(new TransitionType(7)));
        device.now += Times.TRANSITION;
        assertThat(device.group(new SetEffect(new EffectId(512)))).containsExactly("effectId=512");
    }

    @Test
    void norOneThatIsThereAlready() {
        Adopted fresh = new Adopted(AdoptionSettings.DEFAULT);
        fresh.group(new TriggerTransition(new TransitionType(7)));
        fresh.first(Adopted.INITIAL);
        assertThat(fresh.group(new SetEffect(new EffectId(512)))).containsExactly("effectId=512");
    }

    @Test
    void aPersonsCommandIsProposedWithoutWaiting() {
        assertThat(device.command(BRIGHTNESS, 60)).containsExactly("propose SetBrightness[brightness=60]");
        assertThat(device.group(new SetBrightness(new Level(60)))).isEmpty();
        assertThat(device.confirm(BRIGHTNESS, 60)).isEmpty();
    }

    @Test
    void aPersonsCommandToADeviceThatIsNoSourceIsPutRight() {
        Adopted mute = Adopted.inStep(Adopted.source(false), Adopted.INITIAL);
        assertThat(mute.command(BRIGHTNESS, 60)).isEmpty();
        assertThat(mute.run(1_000)).containsExactly("300 brightness=128");
    }

    @Test
    void aPersonsCommandThatTheDeviceRefusesLeavesTheGroupToWin() {
        device.command(SPEED, 90);
        device.group(new SetSpeed(new Speed(90)));
        assertThat(device.confirm(SPEED, 15)).isEmpty();
        assertThat(device.run(1_000)).containsExactly("1000 speed=90");
    }

    @Test
    void fieldsOfItsOwnAreNeitherSetNorReported() {
        Adopted own = Adopted.inStep(Adopted.following(Set.of(BRIGHTNESS), false), Adopted.INITIAL);
        assertThat(own.group(new SetEffect(new EffectId(512)), new SetSpeed(new Speed(80))))
                .isEmpty();
        assertThat(own.confirm(SPEED, 33)).isEmpty();
        assertThat(own.command(EFFECT, 33)).isEmpty();
        assertThat(own.confirm(MOOD, 33)).isEmpty();
        assertThat(own.zones(true, Adopted.zone(0, 1, 256, 255))).isEmpty();
        assertThat(own.group(new SetBrightness(new Level(1)))).containsExactly("brightness=1");
    }

    @Test
    void aDeviceThatDoesNotFollowIsLeftAlone() {
        assertThat(device.feed(new AdoptionInput.Follow(false))).isEmpty();
        assertThat(device.group(new SetEffect(new EffectId(512)))).isEmpty();
        assertThat(device.confirm(BRIGHTNESS, 9)).isEmpty();
        assertThat(device.command(SPEED, 9)).isEmpty();
        assertThat(device.run(10_000)).isEmpty();
        assertThat(device.feed(new AdoptionInput.Follow(true)))
                .as("others have had charge of it: it is asked first")
                .isEmpty();
        assertThat(device.confirm(
                        Adopted.INITIAL.with(BRIGHTNESS, 9).with(SPEED, 9).without(HUE)))
                .containsExactly("effectId=512 by 0", "brightness=128", "speed=15", "hue=0");
    }

    @Test
    void aDeviceThatSomebodyElseDrivesIsLeftAloneUntilItIsOursAgain() {
        device.feed(new AdoptionInput.Yield(true));
        assertThat(device.confirm(BRIGHTNESS, 9)).isEmpty();
        assertThat(device.feed(new AdoptionInput.Follow(false))).isEmpty();
        assertThat(device.feed(new AdoptionInput.Yield(false))).isEmpty();
        assertThat(device.feed(new AdoptionInput.Follow(true))).isEmpty();
        assertThat(device.confirm(Adopted.INITIAL.with(BRIGHTNESS, 9))).containsExactly("brightness=128");
    }

    @Test
    void whatWasOrderedBeforeItWasLeftAloneIsNotTakenForDone() {
        device.group(new SetBrightness(new Level(200)));
        device.feed(new AdoptionInput.Yield(true));
        device.feed(new AdoptionInput.Yield(false));
        assertThat(device.confirm(Adopted.INITIAL)).containsExactly("brightness=200");
    }

    @Test
    void anEffectThatItDoesNotHaveIsNotOrderedAndItsOwnStays() {
        device.feed(new AdoptionInput.LimitsAre(new DeviceLimits(50, 4, false, Set.of(256, 257))));
        assertThat(device.group(new SetEffect(new EffectId(512)), new SetSpeed(new Speed(80))))
                .containsExactly("speed=50");
        assertThat(device.confirm(EFFECT, 256)).isEmpty();
        assertThat(device.confirm(SPEED, 50)).isEmpty();
        // but what a person chooses there is the group's
        assertThat(device.confirm(EFFECT, 257)).containsExactly("propose SetEffect[effect=257]");
    }

    @Test
    void theFirstDeviceOfAGroupThatNobodyHasChosenLendsItItsLight() {
        Adopted fresh = new Adopted(Adopted.source(false));
        fresh.feed(new AdoptionInput.Seed());
        fresh.group();
        assertThat(fresh.first(LightState.of(Map.of(EFFECT, 512, BRIGHTNESS, 96, SPEED, 15))))
                .startsWith("begin with SetEffect[effect=512]", "begin with SetBrightness[brightness=96]")
                .noneMatch(order -> order.startsWith("effectId=") || order.startsWith("speed="));
        assertThat(fresh.group(new SetEffect(new EffectId(512)), new SetBrightness(new Level(96))))
                .isEmpty();
        assertThat(fresh.run(10_000)).isEmpty();
    }

    @Test
    void otherSettingsAreTakenAtOnce() {
        assertThat(device.feed(new AdoptionInput.SettingsAre(Adopted.scaled(50, 10))))
                .containsExactly("brightness=64", "hue=10");
        assertThat(device.feed(new AdoptionInput.SettingsAre(Adopted.following(Set.of(LightField.PALETTE), true))))
                .isEmpty();
    }

    @Test
    void whatTheDeviceSaidBeforeAnOrderCameIsNoChange() {
        device.group(new SetBrightness(new Level(200)));
        device.confirm(BRIGHTNESS, 200);
        device.crossing = true;
        device.group(new SetBrightness(new Level(20)));
        assertThat(device.confirm(BRIGHTNESS, 200)).isEmpty();
        assertThat(device.group(new SetBrightness(new Level(200)))).containsExactly("brightness=200");
        device.crossing = false;
        device.feed(new AdoptionInput.Heard(device.adoption.orders()));
        // read between the two orders, and afterwards
        assertThat(device.confirm(BRIGHTNESS, 20)).isEmpty();
        assertThat(device.confirm(BRIGHTNESS, 200)).isEmpty();
        assertThat(device.run(100_000)).isEmpty();
    }

    @Test
    void whatTheDeviceSaidBeforeItWasTakenOverDoesNotCount() {
        device.crossing = true;
        device.feed(new AdoptionInput.Follow(false));
        device.feed(new AdoptionInput.Follow(true));
        assertThat(device.confirm(BRIGHTNESS, 20)).isEmpty();
        device.feed(new AdoptionInput.Heard(device.adoption.orders()));
        assertThat(device.confirm(Adopted.INITIAL)).isEmpty();
        assertThat(device.confirm(BRIGHTNESS, 60)).containsExactly("propose SetBrightness[brightness=60]");
    }
}
