/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.link;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.thing.ChannelUID;

/**
 * One item at one channel.
 *
 * @param configuration may name a profile under "profile"
 */
public record Link(String itemName, ChannelUID channel, Map<String, Object> configuration) {

    /** As openHAB names it. */
    public String id() {
        return itemName + " -> " + channel;
    }

    /** Whether the channel follows the item's state instead of its commands. */
    public boolean follows() {
        Object profile = configuration.get("profile");
        return "system:follow".equals(profile) || "follow".equals(profile);
    }

    /** The fields that events and the registry show. */
    public JsonObject json() {
        return new Fields()
                .put("channelUID", channel.toString())
                .put("configuration", Json.tree(new TreeMap<>(configuration)))
                .put("itemName", itemName)
                .json();
    }

    static Link of(JsonObject json) {
        return new Link(
                Json.string(json, "itemName"),
                new ChannelUID(Json.string(json, "channelUID")),
                Json.values(Json.object(json, "configuration")));
    }
}
