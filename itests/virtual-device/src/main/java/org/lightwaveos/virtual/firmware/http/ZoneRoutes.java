/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.EdgeMixer;
import org.lightwaveos.virtual.firmware.device.Segment;
import org.lightwaveos.virtual.firmware.device.Zones;
import org.lightwaveos.virtual.firmware.json.IntType;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.JsonWriter;
import org.lightwaveos.virtual.firmware.ws.EdgeMixerData;
import org.lightwaveos.virtual.firmware.ws.ZoneData;

/** What of the zones REST can reach: the whole, the layout, the switch. And the edge mixer, to look at. */
final class ZoneRoutes {

    private static final int LAST_LED = 159;
    private static final List<String> BOUNDS =
            List.of("zoneId", "s1LeftStart", "s1LeftEnd", "s1RightStart", "s1RightEnd");

    private ZoneRoutes() {}

    static void register(List<Route> routes) {
        routes.add(Route.get("/zones", ZoneRoutes::list));
        routes.add(Route.body("POST", "/zones/layout", ZoneRoutes::layout));
        routes.add(Route.body("POST", "/zones/enabled", ZoneRoutes::enable));
        routes.add(Route.post(
                "/zones/config/save",
                call -> call.success(data -> data.put("message", "Zone config save not fully implemented")
                        .put("saved", false))));
        routes.add(Route.post(
                "/zones/config/load",
                call -> call.success(data -> data.put("message", "Zone config load not fully implemented")
                        .put("loaded", false))));
        routes.add(Route.get("/edgeMixer", ZoneRoutes::edgeMixer));
    }

    private static HttpAnswer list(HttpCall call) {
        return call.success(
                data -> ZoneData.putAll(call.device().zones(), call.device().effects()::findName, false, data));
    }

    /** Converts and clamps, where the WebSocket command refuses or wraps. */
    private static HttpAnswer layout(HttpCall call) {
        return call.checked(RequestSchema.ZONES_LAYOUT, body -> {
            JsonArray zones = (JsonArray) body.get("zones");
            if (zones.size() == 0 || zones.size() > call.device().zones().max()) {
                return call.error(HttpError.bad(ErrorCode.INVALID_VALUE, "Invalid zones array"));
            }
            Optional<List<Segment>> segments = segments(call.device().zones(), zones);
            if (segments.isEmpty()) {
                return call.error(HttpError.bad(ErrorCode.INVALID_VALUE, "Zone segment missing required fields"));
            }
            if (!call.device().zones().setLayout(segments.get())) {
                return call.error(HttpError.bad(ErrorCode.INVALID_VALUE, "Layout validation failed"));
            }
            call.out().pushZones();
            return call.success(data -> data.put("zoneCount", zones.size()));
        });
    }

    private static Optional<List<Segment>> segments(Zones device, JsonArray zones) {
        List<Segment> segments = new ArrayList<>();
        for (JsonValue zone : zones.items()) {
            if (!BOUNDS.stream().allMatch(zone::has)) {
                return Optional.empty();
            }
            int leftStart = start(zone, "s1LeftStart");
            int rightStart = start(zone, "s1RightStart");
            segments.add(Segment.of(
                    device.guard(uint8(zone, "zoneId")),
                    leftStart,
                    Math.max(leftStart, end(zone, "s1LeftEnd")),
                    rightStart,
                    Math.max(rightStart, end(zone, "s1RightEnd"))));
        }
        return Optional.of(segments);
    }

    private static int start(JsonValue zone, String key) {
        int led = uint8(zone, key);
        return led > LAST_LED ? 0 : led;
    }

    private static int end(JsonValue zone, String key) {
        return Math.min(LAST_LED, uint8(zone, key));
    }

    private static int uint8(JsonValue zone, String key) {
        return (int) zone.get(key).as(IntType.UINT8);
    }

    private static HttpAnswer enable(HttpCall call) {
        return call.checked(RequestSchema.ZONES_ENABLED, body -> {
            boolean enabled = body.get("enabled").isTrue();
            call.device().zones().setEnabled(enabled);
            call.out()
                    .broadcast(JsonWriter.write(
                            new JsonObject().put("type", "zones.enabledChanged").put("enabled", enabled)));
            call.out().pushZones();
            return call.success(data -> data.put("enabled", enabled));
        });
    }

    private static HttpAnswer edgeMixer(HttpCall call) {
        EdgeMixer mixer = call.device().renderer().edgeMixer();
        return call.success(data -> EdgeMixerData.put(mixer, data));
    }
}
