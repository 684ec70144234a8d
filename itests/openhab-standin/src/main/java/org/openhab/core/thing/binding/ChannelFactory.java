/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The channels that a thing type gives a Thing; types are looked up in the registry that OSGi has, if any. */
@NonNullByDefault
final class ChannelFactory {

    private static final Logger LOGGER = LoggerFactory.getLogger(ThingFactory.class);

    private ChannelFactory() {}

    static List<Channel> channelsOf(
            ThingType thingType, ThingUID thing, @Nullable ConfigDescriptionRegistry configDescriptions) {
        List<Channel> channels = new ArrayList<>();
        for (ChannelDefinition definition : thingType.getChannelDefinitions()) {
            ChannelType type = typeOf(definition);
            if (type == null) {
                LOGGER.warn(
                        "Could not create channel '{}', because channel type '{}' could not be found.",
                        definition.getId(),
                        definition.getChannelTypeUID());
            } else {
                channels.add(channel(new ChannelUID(thing, definition.getId()), definition, type, configDescriptions));
            }
        }
        return channels;
    }

    private static Channel channel(
            ChannelUID uid,
            ChannelDefinition definition,
            ChannelType type,
            @Nullable ConfigDescriptionRegistry configDescriptions) {
        ChannelBuilder builder = ChannelBuilder.create(uid, type.getItemType())
                .withType(type.getUID())
                .withDefaultTags(type.getTags())
                .withKind(type.getKind())
                .withProperties(definition.getProperties())
                .withLabel(firstOf(definition.getLabel(), type.getLabel()))
                .withAutoUpdatePolicy(firstOf(definition.getAutoUpdatePolicy(), type.getAutoUpdatePolicy()));
        String description = firstOf(definition.getDescription(), type.getDescription());
        if (description != null) {
            builder.withDescription(description);
        }
        URI configDescription = type.getConfigDescriptionURI();
        if (configDescription != null && configDescriptions != null) {
            Configuration defaults = new Configuration();
            ConfigUtil.applyDefaultConfiguration(defaults, configDescriptions.getConfigDescription(configDescription));
            builder.withConfiguration(defaults);
        }
        return builder.build();
    }

    private static <T> @Nullable T firstOf(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable ChannelType typeOf(ChannelDefinition definition) {
        Bundle bundle = FrameworkUtil.getBundle(ChannelFactory.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<ChannelTypeRegistry> reference =
                context == null ? null : context.getServiceReference(ChannelTypeRegistry.class);
        if (context == null || reference == null) {
            return null;
        }
        try {
            ChannelTypeRegistry registry = context.getService(reference);
            return registry == null ? null : registry.getChannelType(definition.getChannelTypeUID());
        } finally {
            context.ungetService(reference);
        }
    }
}
