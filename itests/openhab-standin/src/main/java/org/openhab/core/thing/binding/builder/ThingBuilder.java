/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Builds a {@link Thing}. */
@NonNullByDefault
public class ThingBuilder {

    protected final ThingUID thingUID;

    protected final ThingTypeUID thingTypeUID;

    protected ThingBuilder(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, String thingId) {
        throw new UnsupportedOperationException();
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    public static ThingBuilder create(Thing thing) {
        throw new UnsupportedOperationException();
    }

    public Thing build() {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withLabel(@Nullable String label) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withChannel(Channel channel) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withChannels(Channel... channels) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withChannels(List<Channel> channels) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withoutChannel(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withoutChannels(Channel... channels) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withoutChannels(List<Channel> channels) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withBridge(@Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withProperty(String key, String value) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withProperties(Map<String, String> properties) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withLocation(@Nullable String location) {
        throw new UnsupportedOperationException();
    }

    public ThingBuilder withSemanticEquipmentTag(@Nullable String semanticEquipmentTag) {
        throw new UnsupportedOperationException();
    }
}
