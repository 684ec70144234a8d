/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.util.List;
import java.util.Locale;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** openHAB's registry of thing types over {@link Types}. */
@Component(service = ThingTypeRegistry.class)
public final class OpenhabThingTypes extends ThingTypeRegistry {

    private final Types types;

    @Activate
    public OpenhabThingTypes(@Reference Types types, @Reference ChannelTypeRegistry channelTypes) {
        super(channelTypes);
        this.types = types;
    }

    @Override
    public List<ThingType> getThingTypes(Locale locale) {
        return List.copyOf(types.thingTypes());
    }

    @Override
    public List<ThingType> getThingTypes() {
        return getThingTypes((Locale) null);
    }

    @Override
    public List<ThingType> getThingTypes(String bindingId, Locale locale) {
        return types.thingTypes().stream()
                .filter(type -> type.getBindingId().equals(bindingId))
                .toList();
    }

    @Override
    public List<ThingType> getThingTypes(String bindingId) {
        return getThingTypes(bindingId, null);
    }

    @Override
    public ThingType getThingType(ThingTypeUID uid, Locale locale) {
        return types.thingType(uid);
    }

    @Override
    public ThingType getThingType(ThingTypeUID uid) {
        return types.thingType(uid);
    }

    @Override
    public ChannelType getChannelType(Channel channel) {
        return types.channelType(channel.getChannelTypeUID());
    }

    @Override
    public ChannelType getChannelType(Channel channel, Locale locale) {
        return getChannelType(channel);
    }
}
