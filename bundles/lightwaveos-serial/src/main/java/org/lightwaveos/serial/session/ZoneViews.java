/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;

/** Views of the zones. A line tells neither their layout nor the names of the presets: the firmware's own are assumed. */
final class ZoneViews {

    private static final List<NamedId> BUILT_IN = builtIn("Unified", "Dual Split", "Triple Rings", "Heartbeat Focus");

    private ZoneViews() {}

    static ZoneView of(int count, Map<ZoneKnob, Integer> values) {
        List<ZoneSetting> zones = new ArrayList<>();
        for (int zone = 0; zone < count; zone++) {
            Map<ZoneField, Integer> known = new EnumMap<>(ZoneField.class);
            for (ZoneField field : ZoneField.values()) {
                int value = values.getOrDefault(new ZoneKnob(zone, field), -1);
                if (value >= 0) {
                    known.put(field, value);
                }
            }
            zones.add(new ZoneSetting(zone, known));
        }
        List<ZoneSpan> spans = ZoneLayouts.byZones(count).stream()
                .map(s -> new ZoneSpan(s.zone(), s.leftStart(), s.leftEnd(), s.rightStart(), s.rightEnd()))
                .toList();
        return new ZoneView(values.getOrDefault(ZoneKnob.MODE, 0) != 0, zones, spans, BUILT_IN);
    }

    private static List<NamedId> builtIn(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new NamedId(i, names[i]))
                .toList();
    }
}
