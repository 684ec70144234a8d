/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** All channel types, from all providers. */
@NonNullByDefault
public class ChannelTypeRegistry {

    private final List<ChannelTypeProvider> providers = new CopyOnWriteArrayList<>();

    public List<ChannelType> getChannelTypes() {
        return getChannelTypes(null);
    }

    public List<ChannelType> getChannelTypes(@Nullable Locale locale) {
        return providers.stream()
                .map(provider -> provider.getChannelTypes(locale))
                .flatMap(Collection::stream)
                .toList();
    }

    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID) {
        return getChannelType(channelTypeUID, null);
    }

    public @Nullable ChannelType getChannelType(@Nullable ChannelTypeUID channelTypeUID, @Nullable Locale locale) {
        if (channelTypeUID == null) {
            return null;
        }
        return providers.stream()
                .map(provider -> provider.getChannelType(channelTypeUID, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    protected void addChannelTypeProvider(ChannelTypeProvider channelTypeProviders) {
        providers.add(channelTypeProviders);
    }

    protected void removeChannelTypeProvider(ChannelTypeProvider channelTypeProviders) {
        providers.remove(channelTypeProviders);
    }
}
