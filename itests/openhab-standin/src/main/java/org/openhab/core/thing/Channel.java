/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/** One function of a Thing, which items can be linked to. */
@NonNullByDefault
public class Channel {

    protected Channel(
            ChannelUID uid,
            @Nullable ChannelTypeUID channelTypeUID,
            @Nullable String acceptedItemType,
            ChannelKind kind,
            @Nullable Configuration configuration,
            Set<String> defaultTags,
            @Nullable Map<String, String> properties,
            @Nullable String label,
            @Nullable String description,
            @Nullable AutoUpdatePolicy autoUpdatePolicy) {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getAcceptedItemType() {
        throw new UnsupportedOperationException();
    }

    public ChannelKind getKind() {
        throw new UnsupportedOperationException();
    }

    public ChannelUID getUID() {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelTypeUID getChannelTypeUID() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getLabel() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String getDescription() {
        throw new UnsupportedOperationException();
    }

    public Configuration getConfiguration() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getProperties() {
        throw new UnsupportedOperationException();
    }

    public Set<String> getDefaultTags() {
        throw new UnsupportedOperationException();
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object o) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }
}
