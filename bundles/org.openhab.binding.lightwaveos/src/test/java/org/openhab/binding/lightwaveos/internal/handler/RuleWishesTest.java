/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.NamedChoices;

class RuleWishesTest {

    private final RuleWishes wishes = new RuleWishes(new ChannelScales(
            () -> new NamedChoices(List.of(new NamedId(256, "Fire")), true), () -> new NamedChoices(List.of(), true)));

    @Test
    void effectsAreNamedOrNumbered() {
        assertThat(wishes.effect("FIRE")).hasValue(256);
        assertThat(wishes.effect("256")).hasValue(256);
        assertThat(wishes.effect("Water")).isEmpty();
        assertThat(wishes.effect("")).isEmpty();
    }

    @Test
    void transitionsAreNamedNumberedOrNone() {
        assertThat(RuleWishes.transition("0")).contains(OptionalInt.of(0));
        assertThat(RuleWishes.transition("11")).contains(OptionalInt.of(11));
        assertThat(RuleWishes.transition("dissolve")).contains(OptionalInt.of(3));
        assertThat(RuleWishes.transition(" Wipe Out ")).contains(OptionalInt.of(1));
        assertThat(RuleWishes.transition(null)).contains(OptionalInt.empty());
        assertThat(RuleWishes.transition(" ")).contains(OptionalInt.empty());
        assertThat(RuleWishes.transition("12")).isEqualTo(Optional.empty());
        assertThat(RuleWishes.transition("melt")).isEqualTo(Optional.empty());
    }
}
