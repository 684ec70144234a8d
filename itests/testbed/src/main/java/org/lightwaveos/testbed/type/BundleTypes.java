/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.net.URI;
import java.util.Map;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;

/** All that one bundle declares. */
record BundleTypes(
        Map<ThingTypeUID, ThingType> things,
        Map<ChannelTypeUID, ChannelType> channels,
        Map<URI, ConfigDescription> configs) {

    BundleTypes {
        things = Map.copyOf(things);
        channels = Map.copyOf(channels);
        configs = Map.copyOf(configs);
    }

    boolean isEmpty() {
        return things.isEmpty() && channels.isEmpty() && configs.isEmpty();
    }
}
