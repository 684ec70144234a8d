/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/** Builds a {@link Channel}. */
@NonNullByDefault
public class ChannelBuilder {

    public static ChannelBuilder create(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    public static ChannelBuilder create(ChannelUID channelUID, @Nullable String acceptedItemType) {
        throw new UnsupportedOperationException();
    }

    public static ChannelBuilder create(Channel channel) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withType(@Nullable ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withProperties(Map<String, String> properties) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withLabel(String label) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withDefaultTags(Set<String> defaultTags) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withKind(ChannelKind kind) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withAcceptedItemType(@Nullable String acceptedItemType) {
        throw new UnsupportedOperationException();
    }

    public ChannelBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy policy) {
        throw new UnsupportedOperationException();
    }

    public Channel build() {
        throw new UnsupportedOperationException();
    }
}
