/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingTypeProvider;

/** All thing types. */
@NonNullByDefault
public class ThingTypeRegistry {

    public ThingTypeRegistry(ChannelTypeRegistry channelTypeRegistry) {
        throw new UnsupportedOperationException();
    }

    public List<ThingType> getThingTypes(@Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public List<ThingType> getThingTypes() {
        throw new UnsupportedOperationException();
    }

    public List<ThingType> getThingTypes(String bindingId, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public List<ThingType> getThingTypes(String bindingId) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ThingType getThingType(ThingTypeUID thingTypeUID, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ThingType getThingType(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelType getChannelType(Channel channel) {
        throw new UnsupportedOperationException();
    }

    public @Nullable ChannelType getChannelType(Channel channel, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }

    protected void addThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        throw new UnsupportedOperationException();
    }

    protected void removeThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        throw new UnsupportedOperationException();
    }
}
