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
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingTypeProvider;

/** All thing types, from all providers. */
@NonNullByDefault
public class ThingTypeRegistry {

    private final List<ThingTypeProvider> providers = new CopyOnWriteArrayList<>();
    private final ChannelTypeRegistry channelTypes;

    public ThingTypeRegistry(ChannelTypeRegistry channelTypeRegistry) {
        channelTypes = channelTypeRegistry;
    }

    public List<ThingType> getThingTypes(@Nullable Locale locale) {
        return providers.stream()
                .map(provider -> provider.getThingTypes(locale))
                .flatMap(Collection::stream)
                .toList();
    }

    public List<ThingType> getThingTypes() {
        return getThingTypes((Locale) null);
    }

    public List<ThingType> getThingTypes(String bindingId, @Nullable Locale locale) {
        return getThingTypes(locale).stream()
                .filter(type -> type.getBindingId().equals(bindingId))
                .toList();
    }

    public List<ThingType> getThingTypes(String bindingId) {
        return getThingTypes(bindingId, null);
    }

    public @Nullable ThingType getThingType(ThingTypeUID thingTypeUID, @Nullable Locale locale) {
        return providers.stream()
                .map(provider -> provider.getThingType(thingTypeUID, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public @Nullable ThingType getThingType(ThingTypeUID thingTypeUID) {
        return getThingType(thingTypeUID, null);
    }

    public @Nullable ChannelType getChannelType(Channel channel) {
        return getChannelType(channel, null);
    }

    public @Nullable ChannelType getChannelType(Channel channel, @Nullable Locale locale) {
        return channelTypes.getChannelType(channel.getChannelTypeUID(), locale);
    }

    protected void addThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        providers.add(thingTypeProvider);
    }

    protected void removeThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        providers.remove(thingTypeProvider);
    }
}
