/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import org.lightwaveos.catalogue.ZoneSegment;

/**
 * The LEDs of one zone on strip 1; strip 2 mirrors them. All numbers have 8 bits, bounds are inclusive.
 *
 * @param totalLeds as computed by whoever set the layout
 */
public record Segment(int zoneId, int leftStart, int leftEnd, int rightStart, int rightEnd, int totalLeds) {

    /** A segment of these bounds, with its LEDs counted as the firmware does: in 8 bits. */
    public static Segment of(int zoneId, int leftStart, int leftEnd, int rightStart, int rightEnd) {
        int left = leftEnd - leftStart + 1 & 0xFF;
        int right = rightEnd - rightStart + 1 & 0xFF;
        return new Segment(zoneId, leftStart, leftEnd, rightStart, rightEnd, left + right & 0xFF);
    }

    static Segment of(ZoneSegment fact) {
        return new Segment(
                fact.zone(), fact.leftStart(), fact.leftEnd(), fact.rightStart(), fact.rightEnd(), fact.leds());
    }
}
