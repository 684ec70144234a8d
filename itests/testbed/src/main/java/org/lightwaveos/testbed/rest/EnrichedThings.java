/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.lightwaveos.testbed.link.Link;
import org.lightwaveos.testbed.link.Links;
import org.lightwaveos.testbed.thing.StatusTexts;
import org.lightwaveos.testbed.thing.ThingJson;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Things with their status in words and the items at their channels. */
@Component(service = EnrichedThings.class)
public final class EnrichedThings {

    private final Links links;
    private final StatusTexts texts;

    @Activate
    public EnrichedThings(@Reference Links links, @Reference StatusTexts texts) {
        this.links = links;
        this.texts = texts;
    }

    JsonObject of(Thing thing) {
        JsonArray channels = new JsonArray();
        thing.getChannels().forEach(channel -> channels.add(channel(channel)));
        return ThingJson.tail(
                new Fields()
                        .put("channels", channels)
                        .put("statusInfo", ThingJson.status(texts.readable(thing)))
                        .put("editable", true),
                thing);
    }

    private JsonObject channel(Channel channel) {
        return ThingJson.channel(
                new Fields()
                        .put(
                                "linkedItems",
                                Json.tree(links.ofChannel(channel.getUID()).stream()
                                        .map(Link::itemName)
                                        .toList())),
                channel);
    }
}
