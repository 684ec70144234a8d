/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.Comparator;
import org.lightwaveos.model.ZoneField;

/** Names one value of the zones; {@link #MODE} is the switch of them all. */
record ZoneKnob(int zone, ZoneField field) implements Comparable<ZoneKnob> {

    static final ZoneKnob MODE = new ZoneKnob(-1, ZoneField.ENABLED);

    private static final Comparator<ZoneKnob> ORDER =
            Comparator.comparingInt(ZoneKnob::zone).thenComparing(ZoneKnob::field);

    @Override
    public int compareTo(ZoneKnob other) {
        return ORDER.compare(this, other);
    }
}
