/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.ZoneReading;
import org.lightwaveos.control.session.Subject;
import org.lightwaveos.control.shell.Ranges;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSpan;

/** Checks what is commanded about zones and hands it to the session. */
final class ZoneCommands implements ZoneControl {

    private final SessionDesk desk;

    ZoneCommands(SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void enable(boolean on) {
        desk.turn(Subject.ZONES, Knob.of(ZoneReading.ENABLED), on ? 1 : 0);
    }

    @Override
    public void setCount(int zones) {
        Ranges.checkZoneCount(zones);
        desk.turn(Subject.ZONES, Knob.of(ZoneReading.COUNT), zones);
    }

    @Override
    public void set(int zone, ZoneField field, int value) {
        Ranges.checkZone(zone);
        field.check(value);
        desk.turn(Subject.ZONES, new Knob(zone, field.key()), value);
    }

    @Override
    public CompletionStage<Void> setLayout(List<Integer> widths) {
        return desk.wish(new Deed.LayZonesOut(ZoneSpan.ofWidths(widths)));
    }

    @Override
    public CompletionStage<Void> loadBuiltIn(int preset) {
        Ranges.checkZonePreset(preset);
        return desk.wish(new Deed.LoadBuiltInZones(preset));
    }
}
