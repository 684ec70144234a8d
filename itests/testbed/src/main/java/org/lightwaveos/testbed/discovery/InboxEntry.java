/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.lightwaveos.testbed.json.Fields;
import org.lightwaveos.testbed.json.Json;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Something found that is no Thing yet.
 *
 * @param bridge that it is to be under, or null
 * @param representationProperty may be null
 * @param ignored whether the user does not want to see it
 * @param seen when it was found last
 * @param timeToLive seconds from then on, -1 for ever
 */
public record InboxEntry(
        ThingUID thing,
        ThingTypeUID type,
        ThingUID bridge,
        String label,
        Map<String, Object> properties,
        String representationProperty,
        boolean ignored,
        Instant seen,
        long timeToLive) {

    static InboxEntry of(DiscoveryResult result, Map<String, Object> properties) {
        return new InboxEntry(
                result.getThingUID(),
                result.getThingTypeUID(),
                result.getBridgeUID(),
                result.getLabel(),
                properties,
                result.getRepresentationProperty(),
                false,
                result.getCreationTime(),
                result.getTimeToLive());
    }

    static InboxEntry of(JsonObject json) {
        return new InboxEntry(
                new ThingUID(Json.string(json, "thingUID")),
                new ThingTypeUID(Json.string(json, "thingTypeUID")),
                uid(Json.string(json, "bridgeUID")),
                Json.string(json, "label"),
                new LinkedHashMap<>(Json.values(Json.object(json, "properties"))),
                Json.string(json, "representationProperty"),
                "IGNORED".equals(Json.string(json, "flag")),
                Instant.now(),
                DiscoveryResult.TTL_UNLIMITED);
    }

    /** The newer finding in this one's place; what the user said about it stays. */
    InboxEntry refreshedBy(InboxEntry newer) {
        return newer.withIgnored(ignored);
    }

    InboxEntry withIgnored(boolean value) {
        return new InboxEntry(thing, type, bridge, label, properties, representationProperty, value, seen, timeToLive);
    }

    private static ThingUID uid(String text) {
        return text == null ? null : new ThingUID(text);
    }

    boolean isExpired(Instant now) {
        return timeToLive != DiscoveryResult.TTL_UNLIMITED
                && seen.plusSeconds(timeToLive).isBefore(now);
    }

    public JsonObject json() {
        return new Fields()
                .put("bridgeUID", bridge == null ? null : bridge.toString())
                .put("flag", ignored ? "IGNORED" : "NEW")
                .put("label", label)
                .put("properties", Json.tree(new TreeMap<>(properties)))
                .put("representationProperty", representationProperty)
                .put("thingUID", thing.toString())
                .put("thingTypeUID", type.toString())
                .json();
    }
}
