/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers: segments, what they may be made of, and what they are parts of. */
class UidTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("lightwaveos", "device");
    private static final ThingUID THING = new ThingUID(TYPE, "aabbcc");

    @Test
    void textAndPartsMakeTheSame() {
        assertThat(new ThingUID("lightwaveos:device:aabbcc")).isEqualTo(THING).hasSameHashCodeAs(THING);
        assertThat(THING).hasToString("lightwaveos:device:aabbcc");
        assertThat(THING.getBindingId()).isEqualTo("lightwaveos");
        assertThat(THING.getId()).isEqualTo("aabbcc");
        assertThat(new ThingTypeUID("lightwaveos:device")).isEqualTo(TYPE).isNotEqualTo(THING);
    }

    @Test
    void bridgesComeBetweenTypeAndId() {
        ThingUID bridge = new ThingUID(TYPE, "outer", "house");
        ThingUID thing = new ThingUID(TYPE, bridge, "inner");

        assertThat(bridge).hasToString("lightwaveos:device:house:outer");
        assertThat(thing).hasToString("lightwaveos:device:house:outer:inner");
        assertThat(thing.getBridgeIds()).containsExactly("house", "outer");
    }

    @Test
    void channelsMayBeInGroups() {
        ChannelUID plain = new ChannelUID(THING, "brightness");
        ChannelUID grouped = new ChannelUID(THING, "zone-1", "brightness");

        assertThat(plain.isInGroup()).isFalse();
        assertThat(plain.getGroupId()).isNull();
        assertThat(plain.getIdWithoutGroup()).isEqualTo("brightness");
        assertThat(grouped).hasToString("lightwaveos:device:aabbcc:zone-1#brightness");
        assertThat(grouped.getGroupId()).isEqualTo("zone-1");
        assertThat(grouped.getIdWithoutGroup()).isEqualTo("brightness");
        assertThat(grouped.getThingUID()).isEqualTo(THING);
        assertThat(new ChannelUID(new ChannelGroupUID(THING, "zone-1"), "brightness"))
                .isEqualTo(grouped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lightwaveos:device", "lightwaveos:device:", "light waves:device:a", "a:b:c#d", ""})
    void wrongThingUidsAreRefused(String text) {
        assertThatThrownBy(() -> new ThingUID(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messagesNameWhatIsWrong() {
        assertThatThrownBy(() -> new ThingUID(TYPE, "a b"))
                .hasMessage("ID segment 'a b' contains invalid characters."
                        + " Each segment of the ID must match the pattern [\\w-]*.");
        assertThatThrownBy(() -> new ChannelUID(THING, "a b"))
                .hasMessage("UID segment 'a b' contains invalid characters."
                        + " The last segment of the channel UID must match the pattern '[\\w-]*(?:#[\\w-]*)?'.");
        assertThatThrownBy(() -> new ThingTypeUID("lightwaveos"))
                .hasMessage("UID must have at least 2 segments: [lightwaveos]");
    }
}
