/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.types.StateDescriptionFragmentBuilder;

/** The channel types of openHAB itself that an add-on for lights may refer to. */
final class SystemChannels {

    private SystemChannels() {}

    static Map<ChannelTypeUID, ChannelType> all() {
        Map<ChannelTypeUID, ChannelType> types = new HashMap<>();
        add(
                types,
                state("power", "Power", "Switch", "Switch", Set.of("Switch", "Power"))
                        .withDescription("Device is operable when channel has state ON"));
        add(
                types,
                percent(state("brightness", "Brightness", "Dimmer", "Light", Set.of("Control", "Brightness"))
                        .withDescription("Controls the brightness and switches the light on and off")));
        add(
                types,
                state("color", "Color", "Color", "ColorLight", Set.of("Control", "Color"))
                        .withDescription("Controls the color of the light"));
        add(
                types,
                percent(state("volume", "Volume", "Dimmer", "SoundVolume", Set.of("Control", "SoundVolume"))
                        .withDescription("Change the sound volume of a device")));
        add(
                types,
                state("mute", "Mute", "Switch", "SoundVolume_Mute", Set.of("Switch", "SoundVolume"))
                        .withDescription("Mute audio of the device"));
        add(
                types,
                state("media-control", "Media Control", "Player", "MediaControl", Set.of("Control", "MediaControl")));
        add(
                types,
                readOnly(state(
                                "signal-strength",
                                "Signal Strength",
                                "Number",
                                "QualityOfService",
                                Set.of("Measurement", "SignalStrength"))
                        .withDescription("Signal strength as 0, 1, 2, 3 or 4")));
        return types;
    }

    private static void add(Map<ChannelTypeUID, ChannelType> types, StateChannelTypeBuilder builder) {
        ChannelType type = builder.build();
        types.put(type.getUID(), type);
    }

    private static StateChannelTypeBuilder state(
            String id, String label, String itemType, String category, Set<String> tags) {
        return ChannelTypeBuilder.state(new ChannelTypeUID("system", id), label, itemType)
                .withCategory(category)
                .withTags(tags);
    }

    private static StateChannelTypeBuilder percent(StateChannelTypeBuilder builder) {
        return builder.withStateDescriptionFragment(StateDescriptionFragmentBuilder.create()
                .withMinimum(BigDecimal.ZERO)
                .withMaximum(BigDecimal.valueOf(100))
                .withPattern("%d %%")
                .build());
    }

    private static StateChannelTypeBuilder readOnly(StateChannelTypeBuilder builder) {
        return builder.withStateDescriptionFragment(
                StateDescriptionFragmentBuilder.create().withReadOnly(true).build());
    }
}
