/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;

class LightPresenterTest {

    private final List<String> posts = new ArrayList<>();
    private final LightPresenter presenter = new LightPresenter(
            new ChannelScales(() -> new NamedChoices(List.of(), false), () -> new NamedChoices(List.of(), false)),
            (channel, state) -> posts.add(channel + " " + state));

    @Test
    void whatWasNeverShownIsShownThoughItDidNotChange() {
        presenter.show(LightState.UNKNOWN.with(LightField.EFFECT, 256).with(LightField.SPEED, 15), Set.of());
        assertThat(posts).containsExactlyInAnyOrder("effect 256", "speed 15");
    }

    @Test
    void afterThatOnlyChangesAreShown() {
        LightState light = LightState.UNKNOWN.with(LightField.EFFECT, 256).with(LightField.SPEED, 15);
        presenter.show(light, Set.of());
        posts.clear();
        presenter.show(light.with(LightField.SPEED, 20), EnumSet.of(LightField.SPEED));
        assertThat(posts).containsExactly("speed 20");
    }

    @Test
    void aRepeatShowsWhatWasShownLastAndNothingThatNeverWas() {
        presenter.show(LightState.UNKNOWN.with(LightField.BRIGHTNESS, 96), Set.of());
        posts.clear();
        presenter.repeat(LightChannel.BRIGHTNESS);
        presenter.repeat(LightChannel.HUE);
        assertThat(posts).containsExactly("brightness 37.6");
        assertThat(presenter.shown(LightField.BRIGHTNESS)).hasValue(96);
        assertThat(presenter.shown(LightField.HUE)).isEmpty();
    }
}
