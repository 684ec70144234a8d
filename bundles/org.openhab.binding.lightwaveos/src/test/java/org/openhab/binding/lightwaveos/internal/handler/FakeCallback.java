/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhab.core.config.core.ConfigDescription;
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
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/** openHAB's side of a handler, as a list of what it was told. */
final class FakeCallback implements ThingHandlerCallback {

    final List<String> states = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    final Set<String> linked = new HashSet<>();
    final List<ThingStatusInfo> statuses = new ArrayList<>();
    int thingUpdates;

    ThingStatusInfo lastStatus() {
        return statuses.get(statuses.size() - 1);
    }

    @Override
    public void stateUpdated(ChannelUID channelUID, State state) {
        states.add(channelUID.getId() + " " + state);
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo thingStatus) {
        thing.setStatusInfo(thingStatus);
        statuses.add(thingStatus);
    }

    @Override
    public void thingUpdated(Thing thing) {
        thingUpdates++;
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> configurationParameters) {}

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
    public void configurationUpdated(Thing thing) {}

    @Override
    public boolean isChannelLinked(ChannelUID channelUID) {
        return linked.contains(channelUID.getId());
    }

    @Override
    public Bridge getBridge(ThingUID bridgeUID) {
        return null;
    }

    @Override
    public void postCommand(ChannelUID channelUID, Command command) {
        throw new AssertionError("not used");
    }

    @Override
    public void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        throw new AssertionError("not used");
    }

    @Override
    public void migrateThingType(
            Thing thing, ThingTypeUID thingTypeUID, org.openhab.core.config.core.Configuration configuration) {
        throw new AssertionError("not used");
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channelUID, String event) {
        events.add(channelUID.getId() + " " + event);
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channelUID, ChannelTypeUID channelTypeUID) {
        return ChannelBuilder.create(channelUID)
                .withType(channelTypeUID)
                .withLabel("of the type")
                .withDefaultTags(Set.of("tag of " + channelTypeUID.getId()));
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channelUID) {
        throw new AssertionError("not used");
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(
            ChannelGroupUID channelGroupUID, ChannelGroupTypeUID channelGroupTypeUID) {
        throw new AssertionError("not used");
    }
}
