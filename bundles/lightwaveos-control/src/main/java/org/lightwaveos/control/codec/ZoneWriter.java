/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSpan;

/** Writes what we say about zones. The device refuses these messages for any key that it does not expect. */
public final class ZoneWriter {

    private ZoneWriter() {}

    public static String get(String requestId) {
        return new Frame("zones.get", requestId).text();
    }

    /** Answered by a broadcast without the request id, so it has none. */
    public static String enable(boolean on) {
        return new Frame("zone.enable", "").put("enable", on).text();
    }

    public static String enableZone(String requestId, int zone, boolean on) {
        return new Frame("zone.enableZone", requestId)
                .put("zoneId", zone)
                .put("enabled", on)
                .text();
    }

    /** Any of effect, brightness, speed, palette and blend mode. */
    public static String update(String requestId, int zone, Map<String, Float> values) {
        return new Frame("zones.update", requestId)
                .put("zoneId", zone)
                .put(ZoneField.values(), values)
                .text();
    }

    public static String layout(String requestId, List<ZoneSpan> spans) {
        Frame frame = new Frame("zones.setLayout", requestId);
        JsonArray list = new JsonArray();
        for (ZoneSpan span : spans) {
            JsonObject bounds = new JsonObject();
            bounds.addProperty("zoneId", span.zone());
            bounds.addProperty("s1LeftStart", span.leftStart());
            bounds.addProperty("s1LeftEnd", span.leftEnd());
            bounds.addProperty("s1RightStart", span.rightStart());
            bounds.addProperty("s1RightEnd", span.rightEnd());
            list.add(bounds);
        }
        frame.json.add("zones", list);
        return frame.text();
    }

    /** With a request id the device would drop it in silence. */
    public static String loadBuiltIn(int preset) {
        return new Frame("zone.loadPreset", "").put("presetId", preset).text();
    }
}
