/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.catalogue.ZoneLayouts;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.Push;
import org.lightwaveos.control.codec.DeviceMessage.ZonesAnswer;
import org.lightwaveos.control.codec.DeviceMessage.ZonesPushed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.ZoneReading;
import org.lightwaveos.control.codec.ZoneWriter;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;

/** The zones. Switch and layout go alone; all other waiting fields of one zone travel in one message. */
final class ZoneTopic extends Topic {

    static final Knob ENABLED = Knob.of(ZoneReading.ENABLED);
    static final Knob COUNT = Knob.of(ZoneReading.COUNT);

    private static final Set<String> SWITCHED =
            Set.of("zone.enabledChanged", "zone.zoneEnabledChanged", "zones.enabledChanged", "zones.stateChanged");

    private List<ZoneSpan> spans = List.of();
    private List<NamedId> builtIn = List.of();
    private boolean first;

    @Override
    String question(String requestId) {
        return ZoneWriter.get(requestId);
    }

    @Override
    Optional<Map<Knob, Float>> read(DeviceMessage message, boolean answer) {
        if (message instanceof ZonesPushed push) {
            return Optional.of(push.zones().values());
        }
        if (!(message instanceof ZonesAnswer live)) {
            return Optional.empty();
        }
        spans = live.zones().spans();
        builtIn = live.zones().presets();
        return Optional.of(live.zones().values());
    }

    /** Somebody has switched something: our own doing is announced too, and then costs a reading. */
    @Override
    boolean isAbout(DeviceMessage message) {
        return message instanceof Push push && SWITCHED.contains(push.type());
    }

    @Override
    Order order(Map<Knob, Slot<Float>> waiting) {
        Map.Entry<Knob, Slot<Float>> oldest = oldest(waiting);
        Knob knob = oldest.getKey();
        boolean on = oldest.getValue().value != 0;
        if (knob.equals(ENABLED)) {
            return new Order(Map.of(knob, oldest.getValue()), id -> ZoneWriter.enable(on), false);
        }
        if (knob.equals(COUNT)) {
            int zones = oldest.getValue().value.intValue();
            return new Order(Map.of(knob, oldest.getValue()), id -> ZoneWriter.layout(id, standard(zones)), true);
        }
        if (knob.key().equals(ZoneField.ENABLED.key())) {
            return new Order(Map.of(knob, oldest.getValue()), id -> ZoneWriter.enableZone(id, knob.part(), on), true);
        }
        Map<Knob, Slot<Float>> together = new HashMap<>();
        Map<String, Float> values = new HashMap<>();
        waiting.forEach((other, slot) -> {
            boolean same = other.part() == knob.part() && !other.key().equals(ZoneField.ENABLED.key());
            if (other.equals(knob)
                    || same && !slot.alone() && !oldest.getValue().alone()) {
                together.put(other, slot);
                values.put(other.key(), slot.value);
            }
        });
        return new Order(together, id -> ZoneWriter.update(id, knob.part(), values), true);
    }

    @Override
    void tell(Out to) {
        if (!book.truth().containsKey(COUNT)) {
            return;
        }
        ZoneView view = view(book.values(), book.slot(COUNT) == null ? spans : standard(shownCount()));
        if (isNews(view)) {
            to.add(new Tell.Told("zones", listener -> listener.onZones(view)));
        }
    }

    @Override
    void renew() {
        first = true;
    }

    /** Without switch or number there is no view to tell: then it is told when those are settled. */
    @Override
    void confirm(Map<Knob, Float> live, Out to) {
        Map<Knob, Float> unheld = new HashMap<>(live);
        unheld.keySet().removeAll(book.slots().keySet());
        if (!unheld.containsKey(ENABLED) || !unheld.containsKey(COUNT)) {
            return;
        }
        to.add(new Tell.ZonesConfirmed(view(unheld, spans), first));
        first = false;
    }

    private int shownCount() {
        @Nullable Float count = book.value(COUNT);
        return count == null ? 0 : count.intValue();
    }

    private ZoneView view(Map<Knob, Float> values, List<ZoneSpan> layout) {
        int count = values.getOrDefault(COUNT, 0f).intValue();
        List<ZoneSetting> zones = new ArrayList<>();
        for (int zone = 0; zone < count; zone++) {
            zones.add(zone(zone, values));
        }
        return new ZoneView(values.getOrDefault(ENABLED, 0f) != 0, zones, layout, builtIn);
    }

    private static ZoneSetting zone(int zone, Map<Knob, Float> values) {
        Map<ZoneField, Integer> known = new EnumMap<>(ZoneField.class);
        for (ZoneField field : ZoneField.values()) {
            @Nullable Float value = values.get(new Knob(zone, field.key()));
            if (value != null) {
                known.put(field, value.intValue());
            }
        }
        return new ZoneSetting(zone, known);
    }

    private static List<ZoneSpan> standard(int count) {
        return ZoneLayouts.byZones(count).stream()
                .map(s -> new ZoneSpan(s.zone(), s.leftStart(), s.leftEnd(), s.rightStart(), s.rightEnd()))
                .toList();
    }
}
