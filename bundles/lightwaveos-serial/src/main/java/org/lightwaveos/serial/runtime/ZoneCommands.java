/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.shell.Ranges;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSpan;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.session.SerialEvent;

/** Checks what is commanded about zones and hands it to the session. */
final class ZoneCommands implements ZoneControl {

    private final CommandDesk desk;

    ZoneCommands(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public void enable(boolean on) {
        desk.input(new SerialEvent.ZonesWanted(on));
    }

    @Override
    public void setCount(int zones) {
        Ranges.checkZoneCount(zones);
        desk.input(new SerialEvent.Impossible("another number of zones"));
    }

    @Override
    public CompletionStage<Void> setLayout(List<Integer> widths) {
        ZoneSpan.ofWidths(widths);
        return Impossible.promise("a layout of zones");
    }

    @Override
    public void set(int zone, ZoneField field, int value) {
        Ranges.checkZone(zone);
        field.check(value);
        desk.input(new SerialEvent.ZoneWanted(zone, field, value));
    }

    @Override
    public CompletionStage<Void> loadBuiltIn(int preset) {
        Ranges.checkZonePreset(preset);
        return desk.wish(ticket -> new SerialEvent.Wished(Request.zonePreset(preset), true, ticket));
    }
}
