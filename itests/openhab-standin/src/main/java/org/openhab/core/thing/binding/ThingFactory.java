/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ThingType;

/** Builds a Thing from its type: defaults of the configuration, channels, properties. */
@NonNullByDefault
public class ThingFactory {

    /** An id of twelve hexadecimal digits that no other Thing has. */
    public static ThingUID generateRandomThingUID(ThingTypeUID thingTypeUID) {
        String random = UUID.randomUUID().toString();
        return new ThingUID(thingTypeUID, random.substring(random.lastIndexOf('-') + 1));
    }

    public static Thing createThing(
            ThingType thingType, ThingUID thingUID, Configuration configuration, @Nullable ThingUID bridgeUID) {
        return createThing(thingType, thingUID, configuration, bridgeUID, null);
    }

    /** The configuration given is completed by the type's defaults. */
    public static Thing createThing(
            ThingType thingType,
            ThingUID thingUID,
            Configuration configuration,
            @Nullable ThingUID bridgeUID,
            @Nullable ConfigDescriptionRegistry configDescriptionRegistry) {
        URI description = thingType.getConfigDescriptionURI();
        if (description != null && configDescriptionRegistry != null) {
            ConfigUtil.applyDefaultConfiguration(
                    configuration, configDescriptionRegistry.getConfigDescription(description));
        }
        ThingBuilder builder = thingType instanceof BridgeType
                ? BridgeBuilder.create(thingType.getUID(), thingUID)
                : ThingBuilder.create(thingType.getUID(), thingUID);
        return builder.withConfiguration(configuration)
                .withChannels(ChannelFactory.channelsOf(thingType, thingUID, configDescriptionRegistry))
                .withProperties(thingType.getProperties())
                .withBridge(bridgeUID)
                .withSemanticEquipmentTag(thingType.getSemanticEquipmentTag())
                .build();
    }

    /** By the first factory that supports the type; null where there is none, or where it does not know the type. */
    public static @Nullable Thing createThing(
            ThingUID thingUID,
            Configuration configuration,
            @Nullable Map<String, String> properties,
            @Nullable ThingUID bridgeUID,
            ThingTypeUID thingTypeUID,
            List<ThingHandlerFactory> thingHandlerFactories) {
        for (ThingHandlerFactory factory : thingHandlerFactories) {
            if (factory.supportsThingType(thingTypeUID)) {
                Thing thing = factory.createThing(thingTypeUID, configuration, thingUID, bridgeUID);
                if (thing != null && properties != null) {
                    properties.forEach(thing::setProperty);
                }
                return thing;
            }
        }
        return null;
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration) {
        return createThing(thingType, thingUID, configuration, null);
    }
}
