/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The LEDs of one zone on each strip of 160; the second strip mirrors the first. Bounds are inclusive, the strip's centre
 * is between 79 and 80.
 *
 * @param zone its number from 0, the centre, outwards
 */
public record ZoneSpan(int zone, int leftStart, int leftEnd, int rightStart, int rightEnd) {

    /** LEDs of half a strip, from its centre to an end. */
    public static final int HALF = 80;

    /** How many LEDs it has on each side of the centre. */
    public int width() {
        return leftEnd - leftStart + 1;
    }

    /**
     * The layout whose zones are so wide, and the only one that is: a firmware takes none with a gap, with zones that
     * overlap or that are not the same on both sides of the centre (device facts, section 4.4).
     *
     * @param widths LEDs on each side of the centre, from there outwards
     * @throws IllegalArgumentException if there are not 1 to 4, if one is less than 1, or if they do not add up to 80
     */
    public static List<ZoneSpan> ofWidths(List<Integer> widths) {
        boolean fit = !widths.isEmpty()
                && widths.size() <= ZoneSetting.MOST
                && widths.stream().allMatch(width -> width >= 1 && width <= HALF)
                && widths.stream().mapToInt(Integer::intValue).sum() == HALF;
        if (!fit) {
            throw new IllegalArgumentException(
                    "a layout is 1 to " + ZoneSetting.MOST + " widths that add up to " + HALF + ", not " + widths);
        }
        List<ZoneSpan> spans = new ArrayList<>();
        int inner = 0;
        for (int width : widths) {
            int outer = inner + width;
            spans.add(new ZoneSpan(spans.size(), HALF - outer, HALF - 1 - inner, HALF + inner, HALF + outer - 1));
            inner = outer;
        }
        return spans;
    }
}
