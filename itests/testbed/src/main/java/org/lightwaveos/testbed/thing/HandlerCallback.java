/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.lightwaveos.testbed.event.EventBus;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.type.Types;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/** What a handler says to openHAB. */
final class HandlerCallback implements ThingHandlerCallback {

    private final HandlerLife life;
    private final HandlerOutput output;
    private final EventBus bus;
    private final Links links;
    private final Types types;
    private final ThingAssembler assembler;

    HandlerCallback(
            HandlerLife life, HandlerOutput output, EventBus bus, Links links, Types types, ThingAssembler assembler) {
        this.life = life;
        this.output = output;
        this.bus = bus;
        this.links = links;
        this.types = types;
        this.assembler = assembler;
    }

    @Override
    public void stateUpdated(ChannelUID channelUID, State state) {
        output.stateUpdated(channelUID, state);
    }

    @Override
    public void postCommand(ChannelUID channelUID, Command command) {
        output.commandPosted(channelUID, command);
    }

    @Override
    public void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        output.timeSeriesSent(channelUID, timeSeries);
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo info) {
        life.statusFromHandler(thing, info);
    }

    @Override
    public void thingUpdated(Thing thing) {
        life.thingUpdatedByHandler(thing);
    }

    @Override
    public void configurationUpdated(Thing thing) {
        life.configurationUpdatedByHandler(thing);
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> parameters) {
        ConfigCheck.check(parameters, getConfigDescription(thing.getThingTypeUID()));
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> parameters) {
        ConfigCheck.check(parameters, getConfigDescription(channel.getChannelTypeUID()));
    }

    @Override
    public ConfigDescription getConfigDescription(ChannelTypeUID uid) {
        ChannelType type = types.channelType(uid);
        return type == null ? null : config(type.getConfigDescriptionURI());
    }

    @Override
    public ConfigDescription getConfigDescription(ThingTypeUID uid) {
        ThingType type = types.thingType(uid);
        return type == null ? null : config(type.getConfigDescriptionURI());
    }

    private ConfigDescription config(URI uri) {
        return types.config(uri);
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID type, Configuration configuration) {
        throw new UnsupportedOperationException("The testbed does not migrate Things");
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channelUID, String event) {
        bus.post(ThingEvents.triggered(channelUID, event));
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channelUID, ChannelTypeUID uid) {
        ChannelType type = types.channelType(uid);
        if (type == null) {
            throw new IllegalArgumentException("Channel type '" + uid + "' is not known");
        }
        return assembler.builder(channelUID, type);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channelUID) {
        Channel channel = thing.getChannel(channelUID);
        if (channel == null) {
            throw new IllegalArgumentException(
                    "Channel '" + channelUID + "' does not exist for thing '" + thing.getUID() + "'");
        }
        return ChannelBuilder.create(channel);
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(ChannelGroupUID group, ChannelGroupTypeUID type) {
        throw new UnsupportedOperationException("The testbed knows no channel groups");
    }

    @Override
    public boolean isChannelLinked(ChannelUID channelUID) {
        return links.isLinked(channelUID);
    }

    @Override
    public Bridge getBridge(ThingUID bridgeUID) {
        return life.bridge(bridgeUID);
    }
}
