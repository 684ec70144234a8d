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
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Builds a {@link Bridge}. */
@NonNullByDefault
public class BridgeBuilder extends ThingBuilder {

    private BridgeBuilder(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        super(thingTypeUID, thingUID);
    }

    public static BridgeBuilder create(ThingTypeUID thingTypeUID, String bridgeId) {
        throw new UnsupportedOperationException();
    }

    public static BridgeBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        throw new UnsupportedOperationException();
    }

    public static BridgeBuilder create(Bridge bridge) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Bridge build() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withLabel(@Nullable String label) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withChannel(Channel channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withChannels(Channel... channels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withChannels(List<Channel> channels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withoutChannel(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withoutChannels(Channel... channels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withoutChannels(List<Channel> channels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withConfiguration(Configuration thingConfiguration) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withBridge(@Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withProperties(Map<String, String> properties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withLocation(@Nullable String location) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BridgeBuilder withSemanticEquipmentTag(@Nullable String semanticEquipmentTag) {
        throw new UnsupportedOperationException();
    }
}
