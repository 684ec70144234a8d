/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import com.google.gson.JsonObject;
import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Thing as {@code GET /things} shows it.
 *
 * @param uid the Thing's UID
 * @param thingTypeUID its type
 * @param bridgeUID the bridge that it is under, null for none
 * @param label its label
 * @param statusInfo its status
 * @param channels its channels
 * @param configuration its configuration, values as JSON has them
 * @param properties its properties
 */
public record ThingView(
        @SerializedName("UID") String uid,
        String thingTypeUID,
        String bridgeUID,
        String label,
        StatusView statusInfo,
        List<ChannelView> channels,
        JsonObject configuration,
        Map<String, String> properties) {
    /** The bridge that it is under, if it is under one. */
    public Optional<String> bridge() {
        return Optional.ofNullable(bridgeUID);
    }

    /** The channel with this id, if the Thing has it. */
    public Optional<ChannelView> channel(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }
}
