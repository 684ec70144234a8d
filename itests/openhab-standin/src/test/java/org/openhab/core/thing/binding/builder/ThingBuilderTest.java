/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelTypeUID;

/** Things and channels as their builders make them. */
class ThingBuilderTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("lightwaveos", "device");

    private final Channel channel = ChannelBuilder.create(new ChannelUID("lightwaveos:device:a:zone#mood"), "Dimmer")
            .withType(new ChannelTypeUID("lightwaveos", "mood"))
            .withLabel("Mood")
            .withDefaultTags(Set.of("Control"))
            .withAutoUpdatePolicy(AutoUpdatePolicy.VETO)
            .build();
    private final Thing thing = ThingBuilder.create(TYPE, "a")
            .withLabel("Strip")
            .withChannel(channel)
            .withProperty("uuid", "LW-1")
            .withLocation("Kitchen")
            .build();

    @Test
    void aThingHasWhatItsBuilderWasGiven() {
        assertThat(thing.getUID()).hasToString("lightwaveos:device:a");
        assertThat(thing.getStatus()).isEqualTo(ThingStatus.UNINITIALIZED);
        assertThat(thing.getChannel("zone#mood")).isSameAs(channel);
        assertThat(thing.getChannelsOfGroup("zone")).containsExactly(channel);
        assertThat(thing.getProperties()).isEqualTo(Map.of("uuid", "LW-1"));
        assertThat(thing.isEnabled()).isTrue();
    }

    @Test
    void aCopyIsEqualAndItsOwn() {
        Thing copy = ThingBuilder.create(thing).withLabel("Shelf").build();

        assertThat(copy).isEqualTo(thing);
        assertThat(copy.getChannels()).containsExactly(channel);
        assertThat(copy.getLocation()).isEqualTo("Kitchen");
        assertThat(thing.getLabel()).isEqualTo("Strip");
        assertThat(ChannelBuilder.create(channel).build()).isEqualTo(channel);
    }

    @Test
    void channelsMustBeTheThingsOwnAndDifferent() {
        ThingBuilder builder = ThingBuilder.create(thing);

        assertThatThrownBy(() -> builder.withChannel(channel)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ThingBuilder.create(TYPE, "b").withChannel(channel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not match thing UID");
        assertThat(builder.withoutChannel(channel.getUID()).build().getChannels())
                .isEmpty();
    }

    @Test
    void aPropertyIsTakenAwayByNull() {
        assertThat(thing.setProperty("uuid", null)).isEqualTo("LW-1");
        assertThat(thing.getProperties()).isEmpty();
    }
}
