/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.util.List;
import java.util.Locale;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** openHAB's registry of channel types over {@link Types}. */
@Component(service = ChannelTypeRegistry.class)
public final class OpenhabChannelTypes extends ChannelTypeRegistry {

    private final Types types;

    @Activate
    public OpenhabChannelTypes(@Reference Types types) {
        this.types = types;
    }

    @Override
    public List<ChannelType> getChannelTypes() {
        return List.copyOf(types.channelTypes());
    }

    @Override
    public List<ChannelType> getChannelTypes(Locale locale) {
        return getChannelTypes();
    }

    @Override
    public ChannelType getChannelType(ChannelTypeUID uid) {
        return types.channelType(uid);
    }

    @Override
    public ChannelType getChannelType(ChannelTypeUID uid, Locale locale) {
        return types.channelType(uid);
    }
}
