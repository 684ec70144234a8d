/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/** Writes down what a handler says to openHAB, and refuses configurations with a key {@code refused}. */
final class RecordingCallback implements ThingHandlerCallback {

    final List<String> said = new ArrayList<>();

    @Override
    public void stateUpdated(ChannelUID channelUID, State state) {
        said.add(channelUID.getId() + " = " + state);
    }

    @Override
    public void postCommand(ChannelUID channelUID, Command command) {
        said.add(channelUID.getId() + " < " + command);
    }

    @Override
    public void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        said.add(channelUID.getId() + " ~ " + timeSeries.size());
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo thingStatus) {
        thing.setStatusInfo(thingStatus);
        said.add(thingStatus.toString());
    }

    @Override
    public void thingUpdated(Thing thing) {
        said.add("thing " + thing.getLabel() + " " + thing.getProperties());
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> configurationParameters) {
        if (configurationParameters.containsKey("refused")) {
            throw new IllegalArgumentException("refused");
        }
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> configurationParameters) {}

    @Override
    public ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        return null;
    }

    @Override
    public ConfigDescription getConfigDescription(ThingTypeUID thingTypeUID) {
        return null;
    }

    @Override
    public void configurationUpdated(Thing thing) {
        said.add("configuration " + thing.getConfiguration().getProperties());
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID thingTypeUID, Configuration configuration) {
        said.add("becomes " + thingTypeUID);
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channelUID, String event) {
        said.add(channelUID.getId() + " ! " + event);
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channelUID, ChannelTypeUID channelTypeUID) {
        return ChannelBuilder.create(channelUID);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channelUID) {
        return ChannelBuilder.create(channelUID);
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(
            ChannelGroupUID channelGroupUID, ChannelGroupTypeUID channelGroupTypeUID) {
        return List.of();
    }

    @Override
    public boolean isChannelLinked(ChannelUID channelUID) {
        return channelUID.getId().equals("linked");
    }

    @Override
    public Bridge getBridge(ThingUID bridgeUID) {
        return null;
    }
}
