/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.RefreshType;

class LightCommanderTest {

    private final List<String> posts = new ArrayList<>();
    private final FakeController controller = FakeController.alone();
    private final ChannelScales scales = new ChannelScales(
            () -> new NamedChoices(List.of(new NamedId(256, "Fire")), true),
            () -> new NamedChoices(List.of(new NamedId(23, "Lava")), true));
    private final LightPresenter presenter =
            new LightPresenter(scales, (channel, state) -> posts.add(channel + " " + state));
    private final PowerSwitch power =
            new PowerSwitch(new ThingMemory(new FakeStorage(), ThingMemoryTest.thing("one")), System::nanoTime);
    private final LightCommander commander =
            new LightCommander(ThingMemoryTest.thing("one"), controller, scales, presenter, power);

    @Test
    void everyChannelSetsItsField() {
        commander.handle("brightness", new PercentType(38));
        commander.handle("effect", new StringType("fire"));
        commander.handle("palette", new DecimalType(23));
        commander.handle("speed", new PercentType(0));
        commander.handle("hue", new QuantityType<>(120, Units.DEGREE_ANGLE));
        commander.handle("saturation", new PercentType(100));
        commander.handle("intensity", new PercentType(1));
        commander.handle("complexity", new PercentType(50));
        commander.handle("variation", new PercentType("37.6"));
        commander.handle("mood", OnOffType.ON);
        commander.handle("trails", OnOffType.OFF);
        assertThat(controller.calls)
                .containsExactly(
                        "BRIGHTNESS=97",
                        "EFFECT=256",
                        "PALETTE=23",
                        "SPEED=1",
                        "HUE=85",
                        "SATURATION=255",
                        "INTENSITY=3",
                        "COMPLEXITY=128",
                        "VARIATION=96",
                        "MOOD=255",
                        "FADE_AMOUNT=0");
    }

    @Test
    void offRemembersAndOnRestores() {
        shows(LightField.BRIGHTNESS, 97);
        commander.handle("brightness", OnOffType.OFF);
        shows(LightField.BRIGHTNESS, 0);
        commander.handle("brightness", OnOffType.ON);
        assertThat(controller.calls).containsExactly("BRIGHTNESS=0", "BRIGHTNESS=97");
    }

    /** Nothing is sent, yet a page that shows 100 % since the user's tap is put right. */
    @Test
    void onWhileOnChangesNothing() {
        shows(LightField.BRIGHTNESS, 97);
        posts.clear();
        commander.handle("brightness", OnOffType.ON);
        assertThat(controller.calls).isEmpty();
        assertThat(posts).containsExactly("brightness 38");
    }

    @Test
    void onBeforeAnythingIsKnownWaitsForTheDevice() {
        commander.handle("brightness", OnOffType.ON);
        assertThat(controller.calls).isEmpty();
        shows(LightField.BRIGHTNESS, 0);
        assertThat(controller.calls).containsExactly("BRIGHTNESS=128");
    }

    @Test
    void stepsStartFromWhatIsShown() {
        commander.handle("intensity", IncreaseDecreaseType.INCREASE);
        assertThat(controller.calls).isEmpty();
        shows(LightField.INTENSITY, 128);
        commander.handle("intensity", IncreaseDecreaseType.INCREASE);
        assertThat(controller.calls).containsExactly("INTENSITY=153");
    }

    /** The controller will not report what has not changed. */
    @Test
    void aCommandForWhatIsShownAlreadyPutsThePageRight() {
        shows(LightField.BRIGHTNESS, 97);
        posts.clear();
        commander.handle("brightness", new PercentType("38.1"));
        assertThat(controller.calls).containsExactly("BRIGHTNESS=97");
        assertThat(posts).containsExactly("brightness 38");
    }

    /** The controller reports it; a second voice could overtake the first. */
    @Test
    void aCommandForSomethingNewIsNotShownHere() {
        shows(LightField.BRIGHTNESS, 97);
        posts.clear();
        commander.handle("brightness", new PercentType(50));
        assertThat(posts).isEmpty();
    }

    @Test
    void refreshRepeatsWhatIsKnownAndAsksNobody() {
        shows(LightField.HUE, 64);
        posts.clear();
        commander.handle("hue", RefreshType.REFRESH);
        commander.handle("mood", RefreshType.REFRESH);
        commander.handle("effect-step", RefreshType.REFRESH);
        assertThat(posts).containsExactly("hue 90 °");
        assertThat(controller.calls).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NEXT,step 1", "PREVIOUS,step -1", "next,step 1"})
    void effectsAreStepped(String command, String call) {
        commander.handle("effect-step", new StringType(command));
        assertThat(controller.calls).containsExactly(call);
    }

    @Test
    void aPlayersCommandsStepEffectsToo() {
        commander.handle("effect-step", NextPreviousType.PREVIOUS);
        assertThat(controller.calls).containsExactly("step -1");
    }

    @Test
    void whatIsOfNoUseChangesNothingAndPutsThePageRight() {
        shows(LightField.EFFECT, 256);
        posts.clear();
        commander.handle("effect", new StringType("Water"));
        commander.handle("effect-step", new StringType("SIDEWAYS"));
        commander.handle("hue", OnOffType.ON);
        commander.handle("no-such-channel", OnOffType.ON);
        assertThat(controller.calls).isEmpty();
        assertThat(posts).containsExactly("effect 256");
    }

    private void shows(LightField field, int value) {
        presenter.show(LightState.UNKNOWN.with(field, value), EnumSet.of(field));
        if (field == LightField.BRIGHTNESS) {
            commander.brightnessShown(value);
        }
        assertThat(presenter.shown(field)).hasValue(value);
        assertThat(LightChannel.values()).anyMatch(channel -> channel.field() == field);
    }
}
