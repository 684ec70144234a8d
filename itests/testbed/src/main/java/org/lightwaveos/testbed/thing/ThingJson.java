/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

/** Things as JSON, with openHAB's order of fields. */
public final class ThingJson {

    private static final String BRIDGE = "isBridge";

    private ThingJson() {}

    /** The form of the store: that of events, and whether it is a bridge. */
    public static JsonObject stored(Thing thing) {
        JsonObject json = plain(thing);
        json.addProperty(BRIDGE, thing instanceof Bridge);
        return json;
    }

    static boolean isBridge(JsonObject json) {
        return json.has(BRIDGE) && json.get(BRIDGE).getAsBoolean();
    }

    /** What events say of a Thing in the form of the store. */
    static JsonObject plain(JsonObject stored) {
        JsonObject json = stored.deepCopy();
        json.remove(BRIDGE);
        return json;
    }

    /** The form of events. */
    public static JsonObject plain(Thing thing) {
        JsonArray channels = new JsonArray();
        thing.getChannels().forEach(channel -> channels.add(channel(new Fields(), channel)));
        return tail(new Fields().put("channels", channels), thing);
    }

    /** What follows a Thing's channels and status in all its forms. */
    public static JsonObject tail(Fields fields, Thing thing) {
        ThingUID bridge = thing.getBridgeUID();
        return fields.put("label", thing.getLabel())
                .put("bridgeUID", bridge == null ? null : bridge.toString())
                .put("configuration", new TreeMap<>(thing.getConfiguration().getProperties()))
                .put("properties", new TreeMap<>(thing.getProperties()))
                .put("UID", thing.getUID().toString())
                .put("thingTypeUID", thing.getThingTypeUID().toString())
                .put("location", thing.getLocation())
                .put("semanticEquipmentTag", thing.getSemanticEquipmentTag())
                .json();
    }

    public static JsonObject channel(Fields fields, Channel channel) {
        return fields.put("uid", channel.getUID().toString())
                .put("id", channel.getUID().getId())
                .put("channelTypeUID", text(channel.getChannelTypeUID()))
                .put("itemType", channel.getAcceptedItemType())
                .put("kind", channel.getKind().toString())
                .put("label", channel.getLabel())
                .put("description", channel.getDescription())
                .put("defaultTags", Json.tree(tags(channel.getDefaultTags())))
                .put("properties", new TreeMap<>(channel.getProperties()))
                .put("configuration", new TreeMap<>(channel.getConfiguration().getProperties()))
                .put("autoUpdatePolicy", text(channel.getAutoUpdatePolicy()))
                .json();
    }

    /** In the order of a HashSet, which is openHAB's: the same in each run, which Set.of is not. */
    public static Set<String> tags(Set<String> tags) {
        return new HashSet<>(tags);
    }

    public static JsonObject status(ThingStatusInfo info) {
        return new Fields()
                .put("status", info.getStatus().name())
                .put("statusDetail", info.getStatusDetail().name())
                .put("description", info.getDescription())
                .json();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
