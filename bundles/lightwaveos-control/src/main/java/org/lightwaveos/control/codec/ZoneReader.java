/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.json.JsonParts;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;

/** Reads the zones, which an answer has in its envelope and a push has flat. */
final class ZoneReader {

    /** LEDs of a strip. */
    private static final int STRIP = 160;

    /** Most entries of a list that are looked at. */
    private static final int MOST_PRESETS = 32;

    private ZoneReader() {}

    static ZoneReading read(JsonObject object) {
        SettingReader values = new SettingReader();
        values.toggle(Knob.of(ZoneReading.ENABLED), object, ZoneReading.ENABLED);
        List<ZoneSpan> spans = spans(object);
        values.number(Knob.of(ZoneReading.COUNT), object, ZoneReading.COUNT, 1, ZoneSetting.MOST);
        for (JsonObject zone : JsonParts.objects(object, "zones", ZoneSetting.MOST)) {
            // the device says "id"; a client of its own makers asks for "zoneId"
            OptionalInt id = JsonText.integer(zone, zone.has("id") ? "id" : "zoneId");
            if (id.isPresent() && id.getAsInt() >= 0 && id.getAsInt() < ZoneSetting.MOST) {
                values.settings(id.getAsInt(), zone, ZoneField.values());
            }
        }
        List<NamedId> presets = new ArrayList<>();
        for (JsonObject preset : JsonParts.objects(object, "presets", MOST_PRESETS)) {
            Names.entry(preset, "id", 255).ifPresent(presets::add);
        }
        return new ZoneReading(values.values(), spans, presets, values.bad());
    }

    private static List<ZoneSpan> spans(JsonObject object) {
        List<ZoneSpan> spans = new ArrayList<>();
        for (JsonObject span : JsonParts.objects(object, "segments", ZoneSetting.MOST)) {
            spans.add(new ZoneSpan(
                    JsonText.integer(span, "zoneId").orElse(-1),
                    JsonText.integer(span, "s1LeftStart").orElse(-1),
                    JsonText.integer(span, "s1LeftEnd").orElse(-1),
                    JsonText.integer(span, "s1RightStart").orElse(-1),
                    JsonText.integer(span, "s1RightEnd").orElse(-1)));
        }
        spans.removeIf(span -> span.zone() < 0
                || span.zone() >= ZoneSetting.MOST
                || span.leftStart() < 0
                || span.leftEnd() < span.leftStart()
                || span.rightStart() <= span.leftEnd()
                || span.rightEnd() < span.rightStart()
                || span.rightEnd() >= STRIP);
        return spans;
    }
}
