/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    final List<Channel> channels = new ArrayList<>();

    @Nullable
    String label;

    @Nullable
    Configuration configuration;

    @Nullable
    ThingUID bridgeUID;

    Map<String, String> properties = Map.of();

    @Nullable
    String location;

    @Nullable
    String semanticEquipmentTag;

    protected ThingBuilder(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        this.thingUID = thingUID;
        this.thingTypeUID = thingTypeUID;
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, String thingId) {
        return create(thingTypeUID, new ThingUID(thingTypeUID, thingId));
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        return new ThingBuilder(thingTypeUID, thingUID);
    }

    /** Starts with all that the Thing has, except handler and status. */
    public static ThingBuilder create(Thing thing) {
        return create(thing.getThingTypeUID(), thing.getUID()).startingWith(thing);
    }

    final ThingBuilder startingWith(Thing thing) {
        return withBridge(thing.getBridgeUID())
                .withChannels(thing.getChannels())
                .withConfiguration(thing.getConfiguration())
                .withLabel(thing.getLabel())
                .withLocation(thing.getLocation())
                .withProperties(thing.getProperties())
                .withSemanticEquipmentTag(thing.getSemanticEquipmentTag());
    }

    public Thing build() {
        return new BuiltThing(this);
    }

    public ThingBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /** @throws IllegalArgumentException for a channel of another Thing, or one that is there already */
    public ThingBuilder withChannel(Channel channel) {
        if (!thingUID.equals(channel.getUID().getThingUID())) {
            throw new IllegalArgumentException(
                    "Channel UID '" + channel.getUID() + "' does not match thing UID '" + thingUID + "'");
        }
        if (channels.stream().anyMatch(known -> known.getUID().equals(channel.getUID()))) {
            throw new IllegalArgumentException("Duplicate channels " + channel.getUID());
        }
        channels.add(channel);
        return this;
    }

    /** Replaces all channels. */
    public ThingBuilder withChannels(Channel... channels) {
        return withChannels(Arrays.asList(channels));
    }

    /** Replaces all channels. */
    public ThingBuilder withChannels(List<Channel> channels) {
        List<Channel> replacement = List.copyOf(channels);
        this.channels.clear();
        replacement.forEach(this::withChannel);
        return this;
    }

    public ThingBuilder withoutChannel(ChannelUID channelUID) {
        channels.removeIf(channel -> channel.getUID().equals(channelUID));
        return this;
    }

    public ThingBuilder withoutChannels(Channel... channels) {
        return withoutChannels(Arrays.asList(channels));
    }

    public ThingBuilder withoutChannels(List<Channel> channels) {
        channels.forEach(channel -> withoutChannel(channel.getUID()));
        return this;
    }

    public ThingBuilder withConfiguration(Configuration configuration) {
        this.configuration = configuration;
        return this;
    }

    public ThingBuilder withBridge(@Nullable ThingUID bridgeUID) {
        this.bridgeUID = bridgeUID;
        return this;
    }

    public ThingBuilder withProperty(String key, String value) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(key, value);
        return withProperties(all);
    }

    /** Replaces all properties. */
    public ThingBuilder withProperties(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
        return this;
    }

    public ThingBuilder withLocation(@Nullable String location) {
        this.location = location;
        return this;
    }

    public ThingBuilder withSemanticEquipmentTag(@Nullable String semanticEquipmentTag) {
        this.semanticEquipmentTag = semanticEquipmentTag;
        return this;
    }
}
