/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.model.ZoneField;

/** {@link HandController} for zones. */
record HandZones(ZoneControl zones, Hand hand) implements ZoneControl {

    @Override
    public void enable(boolean on) {
        zones.enable(on);
        hand.commanded(Part.ZONE_MODE, on ? 1 : 0);
    }

    @Override
    public void setCount(int count) {
        zones.setCount(count);
        hand.commanded(Part.ZONE_COUNT, count);
    }

    @Override
    public void set(int zone, ZoneField field, int value) {
        zones.set(zone, field, value);
        hand.commanded(new Part.Zone(zone, field), value);
    }

    @Override
    public CompletionStage<Void> setLayout(List<Integer> widths) {
        return zones.setLayout(widths);
    }

    @Override
    public CompletionStage<Void> loadBuiltIn(int preset) {
        return zones.loadBuiltIn(preset);
    }
}
