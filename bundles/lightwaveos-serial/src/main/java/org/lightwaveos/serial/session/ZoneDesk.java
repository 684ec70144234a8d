/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.machine.Slot;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Zones;

/** Says what is wanted of the zones, and asks what they are. All waiting fields of one zone travel in one line. */
final class ZoneDesk extends TopicDesk<ZoneKnob> {

    private @Nullable ZoneView told;
    private int count = -1;
    private boolean first;

    ZoneDesk(Out out, boolean curious) {
        super(out, "the zones", Times.ZONE_POLL, curious);
    }

    void want(int zone, ZoneField field, int value, long now) {
        if (field == ZoneField.ENABLED) {
            impossible("a serial line cannot switch a single zone");
        } else if (count >= 0 && zone >= count) {
            impossible("the device has " + count + " zones");
        } else {
            book.want(new ZoneKnob(zone, field), value, OptionalInt.empty(), now);
        }
    }

    /** What is shown is to be told again. */
    void impossible(String why) {
        out.note(why, why);
        tellAgain();
    }

    @Override
    void tellAgain() {
        told = null;
        book.touch();
    }

    @Override
    void up(long now) {
        super.up(now);
        first = true;
    }

    /** The blend mode is never told: after a boot it may be another one. */
    @Override
    void down() {
        super.down();
        book.forget(knob -> knob.field() == ZoneField.BLEND_MODE);
    }

    @Override
    Setting<ZoneKnob> command(Map<ZoneKnob, Slot<Integer>> waiting) {
        ZoneKnob knob = oldest(waiting);
        Slot<Integer> slot = slot(waiting, knob);
        if (knob.equals(ZoneKnob.MODE)) {
            return new Setting<>(out, book, Map.of(knob, slot), Request.zoneMode(slot.value != 0));
        }
        Map<ZoneKnob, Slot<Integer>> together = new HashMap<>();
        Map<ZoneField, Integer> values = new EnumMap<>(ZoneField.class);
        waiting.forEach((other, otherSlot) -> {
            if (other.zone() == knob.zone()) {
                together.put(other, otherSlot);
                values.put(other.field(), otherSlot.value);
            }
        });
        return new Setting<>(out, book, together, Request.zone(knob.zone(), values));
    }

    @Override
    Request question() {
        return Request.zones();
    }

    @Override
    boolean read(Answer answer, Map<ZoneKnob, Slot<Integer>> covered) {
        if (!(answer instanceof Zones zones)) {
            return false;
        }
        count = zones.zones().size();
        Map<ZoneKnob, Integer> values = new HashMap<>();
        values.put(ZoneKnob.MODE, zones.enabled() ? 1 : 0);
        for (ZoneSetting zone : zones.zones()) {
            zone.values().forEach((field, value) -> values.put(new ZoneKnob(zone.zone(), field), value));
        }
        book.dropSlots(knob -> knob.zone() >= count);
        book.forget(knob -> knob.zone() >= count);
        book.settle(values, covered);
        book.learn(values);
        confirm(values);
        return true;
    }

    /** Without the switch there is no view to tell: then it is told when that is settled. */
    private void confirm(Map<ZoneKnob, Integer> live) {
        if (book.slot(ZoneKnob.MODE) != null) {
            return;
        }
        Map<ZoneKnob, Integer> unheld = new HashMap<>(live);
        unheld.keySet().removeAll(book.slots().keySet());
        out.add(new Tell.ZonesConfirmed(ZoneViews.of(count, unheld), first));
        first = false;
    }

    @Override
    void tell() {
        if (count < 0 || !book.takeChanged()) {
            return;
        }
        ZoneView view = ZoneViews.of(count, book.values());
        if (!view.equals(told)) {
            told = view;
            out.add(new Tell.Told("zones", listener -> listener.onZones(view)));
        }
    }
}
