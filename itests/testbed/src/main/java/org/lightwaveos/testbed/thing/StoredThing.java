/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/** Brings a Thing back from the form of {@link ThingJson#stored}. */
public final class StoredThing {

    private StoredThing() {}

    public static Thing read(JsonObject json) {
        List<Channel> channels = new ArrayList<>();
        if (json.has("channels")) {
            for (JsonElement channel : json.getAsJsonArray("channels")) {
                channels.add(channel(channel.getAsJsonObject()));
            }
        }
        ThingTypeUID type = new ThingTypeUID(Json.string(json, "thingTypeUID"));
        ThingUID uid = new ThingUID(Json.string(json, "UID"));
        ThingBuilder builder =
                ThingJson.isBridge(json) ? BridgeBuilder.create(type, uid) : ThingBuilder.create(type, uid);
        return builder.withLabel(Json.string(json, "label"))
                .withBridge(bridge(json))
                .withLocation(Json.string(json, "location"))
                .withSemanticEquipmentTag(Json.string(json, "semanticEquipmentTag"))
                .withConfiguration(new Configuration(Json.values(Json.object(json, "configuration"))))
                .withProperties(Json.texts(Json.object(json, "properties")))
                .withChannels(channels)
                .build();
    }

    /** The bridge that it is under, or null. */
    static ThingUID bridge(JsonObject json) {
        String uid = Json.string(json, "bridgeUID");
        return uid == null ? null : new ThingUID(uid);
    }

    private static Channel channel(JsonObject json) {
        ChannelBuilder builder = ChannelBuilder.create(
                        new ChannelUID(Json.string(json, "uid")), Json.string(json, "itemType"))
                .withKind(ChannelKind.parse(Json.string(json, "kind")))
                .withDefaultTags(new HashSet<>(Json.strings(json, "defaultTags")))
                .withProperties(Json.texts(Json.object(json, "properties")))
                .withConfiguration(new Configuration(Json.values(Json.object(json, "configuration"))));
        String type = Json.string(json, "channelTypeUID");
        if (type != null) {
            builder.withType(new ChannelTypeUID(type));
        }
        String label = Json.string(json, "label");
        if (label != null) {
            builder.withLabel(label);
        }
        String description = Json.string(json, "description");
        if (description != null) {
            builder.withDescription(description);
        }
        String policy = Json.string(json, "autoUpdatePolicy");
        if (policy != null) {
            builder.withAutoUpdatePolicy(AutoUpdatePolicy.parse(policy));
        }
        return builder.build();
    }
}
