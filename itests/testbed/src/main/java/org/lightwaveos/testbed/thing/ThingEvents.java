/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.lightwaveos.testbed.event.BusEvent;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

/** The events of Things, channels and statuses. */
final class ThingEvents {

    private ThingEvents() {}

    static BusEvent added(ThingUID uid, JsonObject thing) {
        return new BusEvent(topic(uid, "added"), "ThingAddedEvent", Json.text(thing));
    }

    static BusEvent removed(ThingUID uid, JsonObject thing) {
        return new BusEvent(topic(uid, "removed"), "ThingRemovedEvent", Json.text(thing));
    }

    static BusEvent updated(ThingUID uid, JsonObject newThing, JsonObject oldThing) {
        return new BusEvent(topic(uid, "updated"), "ThingUpdatedEvent", pair(newThing, oldThing));
    }

    static BusEvent status(ThingUID uid, ThingStatusInfo info) {
        return new BusEvent(topic(uid, "status"), "ThingStatusInfoEvent", Json.text(ThingJson.status(info)));
    }

    static BusEvent statusChanged(ThingUID uid, ThingStatusInfo newInfo, ThingStatusInfo oldInfo) {
        return new BusEvent(
                topic(uid, "statuschanged"),
                "ThingStatusInfoChangedEvent",
                pair(ThingJson.status(newInfo), ThingJson.status(oldInfo)));
    }

    static BusEvent triggered(ChannelUID channel, String event) {
        String payload = new Fields()
                .put("event", event)
                .put("channel", channel.toString())
                .text();
        return new BusEvent("openhab/channels/" + channel + "/triggered", "ChannelTriggeredEvent", payload);
    }

    private static String topic(ThingUID uid, String verb) {
        return "openhab/things/" + uid + "/" + verb;
    }

    private static String pair(JsonObject first, JsonObject second) {
        JsonArray both = new JsonArray();
        both.add(first);
        both.add(second);
        return Json.text(both);
    }
}
