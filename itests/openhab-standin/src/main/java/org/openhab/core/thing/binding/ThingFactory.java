/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;

/** Builds a Thing from its type. */
@NonNullByDefault
public class ThingFactory {

    public static ThingUID generateRandomThingUID(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException();
    }

    public static Thing createThing(
            ThingType thingType, ThingUID thingUID, Configuration configuration, @Nullable ThingUID bridgeUID) {
        throw new UnsupportedOperationException();
    }

    public static Thing createThing(
            ThingType thingType,
            ThingUID thingUID,
            Configuration configuration,
            @Nullable ThingUID bridgeUID,
            @Nullable ConfigDescriptionRegistry configDescriptionRegistry) {
        throw new UnsupportedOperationException();
    }

    public static @Nullable Thing createThing(
            ThingUID thingUID,
            Configuration configuration,
            @Nullable Map<String, String> properties,
            @Nullable ThingUID bridgeUID,
            ThingTypeUID thingTypeUID,
            List<ThingHandlerFactory> thingHandlerFactories) {
        throw new UnsupportedOperationException();
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration) {
        throw new UnsupportedOperationException();
    }
}
