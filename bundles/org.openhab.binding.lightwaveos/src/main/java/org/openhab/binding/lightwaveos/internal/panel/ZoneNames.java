/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;

/**
 * What a person calls the zones of a device. The device itself knows numbers only.
 *
 * @param names the first is that of zone 1, at the centre; where there is none, or a blank one, the zone keeps its number
 */
public record ZoneNames(List<String> names) {

    /** openHAB wants a label of 25 characters at most, and {@code Brightness} is among those that come after it. */
    private static final int LONGEST = 14;

    public ZoneNames {
        names = List.copyOf(names);
    }

    /** @param number of the zone, from 1 */
    String of(int number) {
        String name = number <= names.size() ? clean(names.get(number - 1)) : "";
        return name.isEmpty() ? "Zone " + number : name;
    }

    private static String clean(String name) {
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        int end =
                line.codePointCount(0, line.length()) <= LONGEST ? line.length() : line.offsetByCodePoints(0, LONGEST);
        return line.substring(0, end).strip();
    }
}
