/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/** What handlers share: the way to openHAB through the callback, and their Thing. */
@NonNullByDefault
public abstract class BaseThingHandler implements ThingHandler {

    protected final ScheduledExecutorService scheduler = /*INIT*/ null;

    protected Thing thing;

    public BaseThingHandler(Thing thing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void handleRemoval() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void handleConfigurationUpdate(Map<String, Object> configurationParameters) {
        throw new UnsupportedOperationException();
    }

    protected boolean isModifyingCurrentConfig(Map<String, Object> configurationParameters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dispose() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Thing getThing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void thingUpdated(Thing thing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCallback(@Nullable ThingHandlerCallback thingHandlerCallback) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable ThingHandlerCallback getCallback() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void channelLinked(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void channelUnlinked(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    protected void validateConfigurationParameters(Map<String, Object> configurationParameters) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable ConfigDescription getConfigDescription() {
        throw new UnsupportedOperationException();
    }

    protected @Nullable ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException();
    }

    protected Configuration getConfig() {
        throw new UnsupportedOperationException();
    }

    protected <T> T getConfigAs(Class<T> configurationClass) {
        throw new UnsupportedOperationException();
    }

    protected void updateState(ChannelUID channelUID, State state) {
        throw new UnsupportedOperationException();
    }

    protected void updateState(String channelID, State state) {
        throw new UnsupportedOperationException();
    }

    protected void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        throw new UnsupportedOperationException();
    }

    protected void sendTimeSeries(String channelID, TimeSeries timeSeries) {
        throw new UnsupportedOperationException();
    }

    protected void triggerChannel(ChannelUID channelUID, String event) {
        throw new UnsupportedOperationException();
    }

    protected void triggerChannel(String channelID, String event) {
        throw new UnsupportedOperationException();
    }

    protected void triggerChannel(String channelID) {
        throw new UnsupportedOperationException();
    }

    protected void triggerChannel(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    protected void postCommand(String channelID, Command command) {
        throw new UnsupportedOperationException();
    }

    protected void postCommand(ChannelUID channelUID, Command command) {
        throw new UnsupportedOperationException();
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail, @Nullable String description) {
        throw new UnsupportedOperationException();
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail) {
        throw new UnsupportedOperationException();
    }

    protected void updateStatus(ThingStatus status) {
        throw new UnsupportedOperationException();
    }

    protected ThingBuilder editThing() {
        throw new UnsupportedOperationException();
    }

    protected void updateThing(Thing thing) {
        throw new UnsupportedOperationException();
    }

    protected Configuration editConfiguration() {
        throw new UnsupportedOperationException();
    }

    protected void updateConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException();
    }

    protected Map<String, String> editProperties() {
        throw new UnsupportedOperationException();
    }

    protected void updateProperties(@Nullable Map<String, String> properties) {
        throw new UnsupportedOperationException();
    }

    protected void updateProperty(String name, @Nullable String value) {
        throw new UnsupportedOperationException();
    }

    protected @Nullable Bridge getBridge() {
        throw new UnsupportedOperationException();
    }

    protected boolean isLinked(String channelId) {
        throw new UnsupportedOperationException();
    }

    protected boolean isLinked(ChannelUID channelUID) {
        throw new UnsupportedOperationException();
    }

    protected boolean isInitialized() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        throw new UnsupportedOperationException();
    }

    protected void changeThingType(ThingTypeUID thingTypeUID, Configuration configuration) {
        throw new UnsupportedOperationException();
    }
}
