/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The built-in zone layouts, by the number of zones (device facts, section 4.4).
 *
 * <p>Generated from {@code src-gen/facts/zone-layouts.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class ZoneLayouts {

    private static final List<ZoneSegment> ALL = rows();

    private ZoneLayouts() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<ZoneSegment> all() {
        return ALL;
    }

    /** Those whose {@code zones} is this, in order; empty if there is none. */
    public static List<ZoneSegment> byZones(int zones) {
        return ALL.stream().filter(row -> row.zones() == zones).toList();
    }

    private static List<ZoneSegment> rows() {
        List<ZoneSegment> rows = new ArrayList<>(10);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<ZoneSegment> rows) {
        rows.add(new ZoneSegment(1, 0, 0, 79, 80, 159, 160));
        rows.add(new ZoneSegment(2, 0, 60, 79, 80, 99, 40));
        rows.add(new ZoneSegment(2, 1, 0, 59, 100, 159, 120));
        rows.add(new ZoneSegment(3, 0, 65, 79, 80, 94, 30));
        rows.add(new ZoneSegment(3, 1, 20, 64, 95, 139, 90));
        rows.add(new ZoneSegment(3, 2, 0, 19, 140, 159, 40));
        rows.add(new ZoneSegment(4, 0, 60, 79, 80, 99, 40));
        rows.add(new ZoneSegment(4, 1, 40, 59, 100, 119, 40));
        rows.add(new ZoneSegment(4, 2, 20, 39, 120, 139, 40));
        rows.add(new ZoneSegment(4, 3, 0, 19, 140, 159, 40));
    }
}
