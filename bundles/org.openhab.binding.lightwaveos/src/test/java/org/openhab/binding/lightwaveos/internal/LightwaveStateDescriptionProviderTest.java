/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.NamedId;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;

class LightwaveStateDescriptionProviderTest {

    private static final ThingUID THING = new ThingUID(LightwaveBindingConstants.THING_TYPE_DEVICE, "one");

    private final LightwaveStateDescriptionProvider provider = new LightwaveStateDescriptionProvider(null, null);

    @Test
    void namesAreLabelsAndNumbersAreValues() {
        provider.offer(uid("effect"), List.of(new NamedId(256, "Fire"), new NamedId(257, "Ocean")));
        assertThat(describe("effect").getOptions())
                .containsExactly(new StateOption("256", "Fire"), new StateOption("257", "Ocean"));
    }

    /** openHAB's own brightness channel says "%d %%", which throws at a fraction. */
    @Test
    void aFractionOfAPercentReadsAsAWholeOne() {
        provider.showWholePercent(THING);
        String pattern = describe("brightness").getPattern();
        assertThat(new PercentType(new BigDecimal("37.6")).format(pattern)).isEqualTo("38 %");
        assertThat(new PercentType(38).format(pattern)).isEqualTo("38 %");
        assertThat(describe("brightness").getMaximum()).isEqualTo(new BigDecimal(100));
    }

    @Test
    void nothingIsSaidOfOtherChannelsNorOfAForgottenThing() {
        provider.offer(uid("effect"), List.of(new NamedId(256, "Fire")));
        assertThat(describe("hue")).isNull();
        provider.forget(THING);
        assertThat(describe("effect")).isNull();
    }

    private StateDescription describe(String channel) {
        Channel described = ChannelBuilder.create(uid(channel), "Dimmer").build();
        StateDescription ofTheType = StateDescriptionFragmentBuilder.create()
                .withMinimum(BigDecimal.ZERO)
                .withMaximum(new BigDecimal(100))
                .withPattern("%d %%")
                .build()
                .toStateDescription();
        return provider.getStateDescription(described, ofTheType, Locale.ENGLISH);
    }

    private static ChannelUID uid(String channel) {
        return new ChannelUID(THING, channel);
    }
}
