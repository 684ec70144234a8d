/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding.builder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;

/** A Thing as its builder makes it. Equal when the identifiers are. */
@NonNullByDefault
class BuiltThing implements Thing {

    private final ThingUID uid;
    private final ThingTypeUID type;
    private final Map<ChannelUID, Channel> channels = new LinkedHashMap<>();
    private final Configuration configuration;
    private volatile Map<String, String> properties;
    private volatile @Nullable String label;
    private volatile @Nullable ThingUID bridge;
    private volatile @Nullable String location;
    private volatile @Nullable String equipmentTag;
    private volatile @Nullable ThingHandler handler;
    private volatile ThingStatusInfo status =
            new ThingStatusInfo(ThingStatus.UNINITIALIZED, ThingStatusDetail.NONE, null);

    BuiltThing(ThingBuilder parts) {
        uid = parts.thingUID;
        type = parts.thingTypeUID;
        parts.channels.forEach(channel -> channels.put(channel.getUID(), channel));
        configuration = parts.configuration == null ? new Configuration() : parts.configuration;
        properties = parts.properties;
        label = parts.label;
        bridge = parts.bridgeUID;
        location = parts.location;
        equipmentTag = parts.semanticEquipmentTag;
    }

    @Override
    public @Nullable String getLabel() {
        return label;
    }

    @Override
    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    @Override
    public List<Channel> getChannels() {
        return List.copyOf(channels.values());
    }

    @Override
    public List<Channel> getChannelsOfGroup(String channelGroupId) {
        return channels.values().stream()
                .filter(channel -> channelGroupId.equals(channel.getUID().getGroupId()))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public @Nullable Channel getChannel(String channelId) {
        return getChannel(new ChannelUID(uid, channelId));
    }

    @Override
    public @Nullable Channel getChannel(ChannelUID channelUID) {
        return channels.get(channelUID);
    }

    @Override
    public ThingStatus getStatus() {
        return status.getStatus();
    }

    @Override
    public ThingStatusInfo getStatusInfo() {
        return status;
    }

    @Override
    public void setStatusInfo(ThingStatusInfo status) {
        this.status = status;
    }

    @Override
    public void setHandler(@Nullable ThingHandler thingHandler) {
        handler = thingHandler;
    }

    @Override
    public @Nullable ThingHandler getHandler() {
        return handler;
    }

    @Override
    public @Nullable ThingUID getBridgeUID() {
        return bridge;
    }

    @Override
    public void setBridgeUID(@Nullable ThingUID bridgeUID) {
        bridge = bridgeUID;
    }

    @Override
    public Configuration getConfiguration() {
        return configuration;
    }

    @Override
    public ThingUID getUID() {
        return uid;
    }

    @Override
    public ThingTypeUID getThingTypeUID() {
        return type;
    }

    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    /** Takes the property away where the value is null. */
    @Override
    public synchronized @Nullable String setProperty(String name, @Nullable String value) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Property name must not be null or empty");
        }
        Map<String, String> changed = new HashMap<>(properties);
        @Nullable String before = value == null ? changed.remove(name) : changed.put(name, value);
        properties = Map.copyOf(changed);
        return before;
    }

    @Override
    public synchronized void setProperties(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    @Override
    public @Nullable String getLocation() {
        return location;
    }

    @Override
    public void setLocation(@Nullable String location) {
        this.location = location;
    }

    @Override
    public boolean isEnabled() {
        return status.getStatusDetail() != ThingStatusDetail.DISABLED;
    }

    @Override
    public @Nullable String getSemanticEquipmentTag() {
        return equipmentTag;
    }

    @Override
    public void setSemanticEquipmentTag(@Nullable String semanticEquipmentTag) {
        equipmentTag = semanticEquipmentTag;
    }

    /** Without the configuration: it may hold secrets. */
    @Override
    public String toString() {
        return uid + " (ThingTypeUID=" + type + ", BridgeUID=" + bridge + ", Label=" + label + ", Status=" + status
                + ")";
    }

    @Override
    public int hashCode() {
        return uid.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj != null && obj.getClass() == getClass() && uid.equals(((BuiltThing) obj).uid);
    }
}
