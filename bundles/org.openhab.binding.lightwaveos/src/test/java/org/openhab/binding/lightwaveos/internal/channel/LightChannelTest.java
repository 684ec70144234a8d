/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;
import org.openhab.core.types.Command;

class LightChannelTest {

    private final ChannelScales scales =
            new ChannelScales(() -> new NamedChoices(List.of(), false), () -> new NamedChoices(List.of(), false));

    @Test
    void everyFieldHasOneChannel() {
        assertThat(Arrays.stream(LightChannel.values()).map(LightChannel::field))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(LightField.class));
        for (LightChannel channel : LightChannel.values()) {
            assertThat(LightChannel.ofId(channel.id())).contains(channel);
        }
        assertThat(LightChannel.ofId("effect-step")).isEmpty();
    }

    @Test
    void aStateIsACommandThatLeadsToTheSameValueOnEveryChannel() {
        for (LightChannel channel : LightChannel.values()) {
            for (int raw = channel.field().min(); raw <= channel.field().max(); raw++) {
                Command state = (Command) scales.of(channel).toState(raw);
                assertThat(scales.of(channel).read(state, OptionalInt.empty()))
                        .as(channel + " " + raw)
                        .isEqualTo(new Wish.Value(raw));
            }
        }
    }

    @Test
    void onlyBytesCanHaveFractions() {
        assertThat(Arrays.stream(LightChannel.values())
                        .filter(channel -> !channel.isByte())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        LightChannel.EFFECT, LightChannel.PALETTE, LightChannel.SPEED, LightChannel.HUE);
    }
}
