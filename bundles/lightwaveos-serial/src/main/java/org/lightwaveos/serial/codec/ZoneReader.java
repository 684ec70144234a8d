/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.serial.codec.SerialMessage.Unreadable;

/** Reads what a device says of its zones. */
final class ZoneReader {

    /** It is called {@code palette} here, and {@code paletteId} in commands. */
    private static final String PALETTE_KEY = "palette";

    private ZoneReader() {}

    /** Without switch and number it says nothing. Zones beyond the number are left out. */
    static SerialMessage read(String type, String id, JsonObject data) {
        int enabled = JsonParts.truth(data, "enabled");
        int count = Json.count(data, "zoneCount").orElse(-1);
        List<JsonObject> entries = JsonParts.objects(data, "zones", ZoneSetting.MOST);
        if (enabled < 0 || count < 0 || count > ZoneSetting.MOST || entries.size() < count) {
            return new Unreadable("zones without switch or number");
        }
        List<ZoneSetting> zones = new ArrayList<>();
        int bad = 0;
        for (JsonObject entry : entries.subList(0, count)) {
            Map<ZoneField, Integer> values = new EnumMap<>(ZoneField.class);
            for (ZoneField field : ZoneField.values()) {
                String key = field == ZoneField.PALETTE ? PALETTE_KEY : field.key();
                OptionalInt value = value(entry, field, key);
                if (value.isPresent() && field.accepts(value.getAsInt())) {
                    values.put(field, value.getAsInt());
                } else if (entry.has(key)) {
                    bad++;
                }
            }
            zones.add(new ZoneSetting(zones.size(), values));
        }
        return new SerialMessage.Zones(type, id, enabled == 1, zones, bad);
    }

    private static OptionalInt value(JsonObject entry, ZoneField field, String key) {
        int truth = JsonParts.truth(entry, key);
        if (field != ZoneField.ENABLED) {
            return Json.count(entry, key);
        }
        return truth < 0 ? OptionalInt.empty() : OptionalInt.of(truth);
    }
}
