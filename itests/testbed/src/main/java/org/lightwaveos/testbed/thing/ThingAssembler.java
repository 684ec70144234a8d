/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a new Thing of a type: channels, properties and defaults are the type's. */
@Component(service = ThingAssembler.class)
public final class ThingAssembler {

    private final Logger logger = LoggerFactory.getLogger(ThingAssembler.class);
    private final Types types;

    @Activate
    public ThingAssembler(@Reference Types types) {
        this.types = types;
    }

    Thing assemble(
            ThingType type, ThingUID uid, String label, Configuration configuration, Map<String, String> properties) {
        ConfigUtil.applyDefaultConfiguration(configuration, types.config(type.getConfigDescriptionURI()));
        List<Channel> channels = new ArrayList<>();
        for (ChannelDefinition definition : type.getChannelDefinitions()) {
            ChannelType channelType = types.channelType(definition.getChannelTypeUID());
            if (channelType == null) {
                logger.warn(
                        "Could not create channel '{}', because channel type '{}' could not be found.",
                        definition.getId(),
                        definition.getChannelTypeUID());
            } else {
                channels.add(channel(new ChannelUID(uid, definition.getId()), channelType, definition));
            }
        }
        ThingBuilder builder = type instanceof BridgeType
                ? BridgeBuilder.create(type.getUID(), uid)
                : ThingBuilder.create(type.getUID(), uid);
        Thing thing = builder.withLabel(label)
                .withConfiguration(configuration)
                .withChannels(channels)
                .withProperties(type.getProperties())
                .withSemanticEquipmentTag(type.getSemanticEquipmentTag())
                .build();
        properties.forEach(thing::setProperty);
        return thing;
    }

    private Channel channel(ChannelUID uid, ChannelType type, ChannelDefinition definition) {
        ChannelBuilder builder = builder(uid, type).withProperties(definition.getProperties());
        if (definition.getLabel() != null) {
            builder.withLabel(definition.getLabel());
        }
        if (definition.getDescription() != null) {
            builder.withDescription(definition.getDescription());
        }
        if (definition.getAutoUpdatePolicy() != null) {
            builder.withAutoUpdatePolicy(definition.getAutoUpdatePolicy());
        }
        return builder.build();
    }

    /** A channel as its type alone describes it. */
    ChannelBuilder builder(ChannelUID uid, ChannelType type) {
        ChannelBuilder builder = ChannelBuilder.create(uid, type.getItemType())
                .withType(type.getUID())
                .withDefaultTags(type.getTags())
                .withKind(type.getKind())
                .withLabel(type.getLabel())
                .withAutoUpdatePolicy(type.getAutoUpdatePolicy());
        if (type.getDescription() != null) {
            builder.withDescription(type.getDescription());
        }
        if (type.getConfigDescriptionURI() != null) {
            Configuration configuration = new Configuration();
            ConfigUtil.applyDefaultConfiguration(configuration, types.config(type.getConfigDescriptionURI()));
            builder.withConfiguration(configuration);
        }
        return builder;
    }
}
