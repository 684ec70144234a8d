/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.item;

import org.lightwaveos.testbed.core.SafeCalls;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.link.Link;
import org.lightwaveos.testbed.link.LinkListener;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.thing.HandlerOutput;
import org.lightwaveos.testbed.thing.Statuses;
import org.lightwaveos.testbed.thing.Things;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.Type;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries commands from items to handlers, and states and commands from handlers to items. */
@Component(service = {HandlerOutput.class, Communication.class})
public final class Communication implements HandlerOutput, LinkListener {

    private final Logger logger = LoggerFactory.getLogger(Communication.class);
    private final EventBus bus;
    private final Items items;
    private final Links links;
    private final Things things;
    private final AutoUpdate autoUpdate;
    private final SafeCalls calls;

    @Activate
    public Communication(
            @Reference EventBus bus,
            @Reference Items items,
            @Reference Links links,
            @Reference Things things,
            @Reference AutoUpdate autoUpdate,
            @Reference SafeCalls calls) {
        this.bus = bus;
        this.items = items;
        this.links = links;
        this.things = things;
        this.autoUpdate = autoUpdate;
        this.calls = calls;
        links.addListener(this);
    }

    /** Sends a command to an item; returns before any handler has seen it. */
    public void command(String item, Command command) {
        send(item, command, null);
    }

    /** @param source the channel that the command comes from and must not go back to, or null */
    private void send(String itemName, Command command, ChannelUID source) {
        bus.post(ItemEvents.command(itemName, command), () -> {
            LiveItem item = items.get(itemName);
            if (item == null) {
                return;
            }
            autoUpdate.received(item, command);
            for (Link link : links.ofItem(itemName)) {
                if (!link.follows() && !link.channel().equals(source)) {
                    forward(item, link, command);
                }
            }
        });
    }

    /** Hands over to the Thing's queue, where one command is handled after the other. */
    private void forward(LiveItem item, Link link, Command command) {
        Thing thing = things.get(link.channel().getThingUID());
        Channel channel = thing == null ? null : thing.getChannel(link.channel());
        if (channel == null || thing.getHandler() == null) {
            logger.debug("Command '{}' for '{}' finds no handler", command, link.channel());
            return;
        }
        Type fitted = ChannelTypes.withChannelsUnit(command, channel, item.definition());
        if (fitted instanceof Command forChannel && ChannelTypes.takes(channel, forChannel)) {
            calls.submit(thing.getUID(), () -> handle(thing, link.channel(), forChannel));
        }
    }

    private void handle(Thing thing, ChannelUID channel, Command command) {
        ThingHandler handler = thing.getHandler();
        if (handler != null && Statuses.isInitialized(thing)) {
            handler.handleCommand(channel, command);
        } else {
            logger.debug("Command '{}' for '{}' comes while the handler is not initialized", command, channel);
        }
    }

    /** Sets an item's state from outside; channels that follow it get the state as a command. */
    public void update(LiveItem item, State state) {
        items.update(item.name(), state);
        for (Link link : links.ofItem(item.name())) {
            if (link.follows() && state instanceof Command command) {
                forward(item, link, command);
            }
        }
    }

    @Override
    public void stateUpdated(ChannelUID channel, State state) {
        for (Link link : links.ofChannel(channel)) {
            LiveItem item = items.get(link.itemName());
            if (item != null && !link.follows()) {
                items.update(item.name(), ChannelTypes.acceptedBy(item, state));
            }
        }
    }

    @Override
    public void commandPosted(ChannelUID channel, Command command) {
        links.ofChannel(channel).forEach(link -> send(link.itemName(), command, channel));
    }

    @Override
    public void timeSeriesSent(ChannelUID channel, TimeSeries series) {
        logger.warn("The testbed keeps no time series; one came from {}", channel);
    }

    /** Runs on the thread of the request that made the link; the handler's REFRESH holds it up, as in openHAB. */
    @Override
    public void linked(Link link) {
        ThingHandler handler = initialized(link.channel());
        if (handler != null) {
            handler.channelLinked(link.channel());
        }
    }

    @Override
    public void unlinked(Link link) {
        ThingHandler handler = initialized(link.channel());
        if (handler != null && !links.isLinked(link.channel())) {
            handler.channelUnlinked(link.channel());
        }
    }

    private ThingHandler initialized(ChannelUID channel) {
        Thing thing = things.get(channel.getThingUID());
        return thing != null && Statuses.isInitialized(thing) ? thing.getHandler() : null;
    }
}
