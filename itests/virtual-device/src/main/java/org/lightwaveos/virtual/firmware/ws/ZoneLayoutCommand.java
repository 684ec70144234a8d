/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lightwaveos.virtual.firmware.ErrorCode;
import org.lightwaveos.virtual.firmware.device.Segment;
import org.lightwaveos.virtual.firmware.json.JsonArray;
import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/** {@code zones.setLayout}: bounds are cut to 8 bits and then must make a valid layout. */
final class ZoneLayoutCommand {

    private static final AllowedKeys KEYS = AllowedKeys.of("zones", "requestId");
    private static final List<String> BOUNDS =
            List.of("zoneId", "s1LeftStart", "s1LeftEnd", "s1RightStart", "s1RightEnd");
    private static final AllowedKeys SEGMENT_KEYS = new AllowedKeys(BOUNDS);

    private ZoneLayoutCommand() {}

    static void register(Map<String, WsCommand> commands) {
        commands.put(
                "zones.setLayout", Decoded.complainingWithoutId(ErrorCode.INVALID_VALUE, ZoneLayoutCommand::setLayout));
    }

    private static void setLayout(WsCall call) throws DecodeException {
        KEYS.check(call.document());
        List<Segment> segments =
                segments(call.get("zones"), call.device().zones().max());
        if (!call.device().zones().setLayout(segments)) {
            call.error(ErrorCode.INVALID_VALUE, "Layout validation failed");
            return;
        }
        call.out().pushZones();
        call.reply("zones.layoutChanged", data -> data.put("zoneCount", segments.size()));
    }

    private static List<Segment> segments(JsonValue zones, int max) throws DecodeException {
        if (!(zones instanceof JsonArray array)) {
            throw new DecodeException("Missing required field 'zones' array");
        }
        if (array.size() == 0 || array.size() > max) {
            throw new DecodeException("zones array size out of range (1-" + max + "): " + array.size());
        }
        List<Segment> segments = new ArrayList<>();
        for (JsonValue zone : array.items()) {
            segments.add(segment(zone, segments.size()));
        }
        return segments;
    }

    private static Segment segment(JsonValue zone, int index) throws DecodeException {
        if (!(zone instanceof JsonObject)) {
            throw new DecodeException("zones[" + index + "] must be an object");
        }
        SEGMENT_KEYS.check(zone);
        int[] bounds = new int[BOUNDS.size()];
        for (int i = 0; i < bounds.length; i++) {
            JsonValue bound = zone.get(BOUNDS.get(i));
            if (!bound.isInt()) {
                throw new DecodeException("zones[" + index + "] missing required field '" + BOUNDS.get(i) + "'");
            }
            bounds[i] = bound.asInt() & 0xFF;
        }
        return Segment.of(bounds[0], bounds[1], bounds[2], bounds[3], bounds[4]);
    }
}
