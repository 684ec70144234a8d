/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lightwaveos.testbed.link.Link;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.thing.Things;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How an item's state is shown and what may be sent to it: by the linked channel's type, or better by the add-on's providers. */
@Component(service = ItemDescriptions.class)
public final class ItemDescriptions {

    private final Logger logger = LoggerFactory.getLogger(ItemDescriptions.class);
    private final List<DynamicStateDescriptionProvider> stateProviders = new CopyOnWriteArrayList<>();
    private final List<DynamicCommandDescriptionProvider> commandProviders = new CopyOnWriteArrayList<>();
    private final Links links;
    private final Things things;
    private final Types types;

    @Activate
    public ItemDescriptions(@Reference Links links, @Reference Things things, @Reference Types types) {
        this.links = links;
        this.things = things;
        this.types = types;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addStateProvider(DynamicStateDescriptionProvider provider) {
        stateProviders.add(provider);
    }

    void removeStateProvider(DynamicStateDescriptionProvider provider) {
        stateProviders.remove(provider);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCommandProvider(DynamicCommandDescriptionProvider provider) {
        commandProviders.add(provider);
    }

    void removeCommandProvider(DynamicCommandDescriptionProvider provider) {
        commandProviders.remove(provider);
    }

    /** The first description that is not read-only, else the first. */
    public Optional<StateDescription> state(LiveItem item) {
        List<StateDescription> found = channels(item).stream()
                .map(this::state)
                .flatMap(Optional::stream)
                .toList();
        return found.stream()
                .filter(description -> !description.isReadOnly())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Optional<StateDescription> state(Channel channel) {
        ChannelType type = types.channelType(channel.getChannelTypeUID());
        StateDescription original = type == null ? null : type.getState();
        for (DynamicStateDescriptionProvider provider : stateProviders) {
            StateDescription dynamic = provider.getStateDescription(channel, original, Locale.ENGLISH);
            if (dynamic != null && dynamic == original) {
                logger.error(
                        "Dynamic state description matches original state description. {} has to be fixed.",
                        provider.getClass());
            } else if (dynamic != null) {
                return Optional.of(dynamic);
            }
        }
        return Optional.ofNullable(original);
    }

    public Optional<CommandDescription> command(LiveItem item) {
        return channels(item).stream()
                .map(this::command)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<CommandDescription> command(Channel channel) {
        ChannelType type = types.channelType(channel.getChannelTypeUID());
        CommandDescription original = type == null ? null : type.getCommandDescription();
        for (DynamicCommandDescriptionProvider provider : commandProviders) {
            CommandDescription dynamic = provider.getCommandDescription(channel, original, Locale.ENGLISH);
            if (dynamic != null) {
                return Optional.of(dynamic);
            }
        }
        return Optional.ofNullable(original);
    }

    private List<Channel> channels(LiveItem item) {
        return links.ofItem(item.name()).stream()
                .map(Link::channel)
                .map(things::getChannel)
                .filter(channel -> channel != null)
                .toList();
    }
}
