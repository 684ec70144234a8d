/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.ArrayList;
import java.util.List;

/**
 * The built-in zone presets, by preset id. Their effects still are numbers from before ids were 16 bits wide, so a device that loads one shows a wrong effect or none (device facts, section 4.4).
 *
 * <p>Generated from {@code src-gen/facts/zone-presets.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class ZonePresets {

    private static final List<ZonePresetZone> ALL = rows();

    private ZonePresets() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<ZonePresetZone> all() {
        return ALL;
    }

    /** Those whose {@code preset} is this, in order; empty if there is none. */
    public static List<ZonePresetZone> byPreset(int preset) {
        return ALL.stream().filter(row -> row.preset() == preset).toList();
    }

    private static List<ZonePresetZone> rows() {
        List<ZonePresetZone> rows = new ArrayList<>(12);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<ZonePresetZone> rows) {
        rows.add(new ZonePresetZone(0, "Unified", 1, 0, 0, 255, 15, 0, 0, true));
        rows.add(new ZonePresetZone(0, "Unified", 1, 1, 0, 255, 15, 0, 0, false));
        rows.add(new ZonePresetZone(0, "Unified", 1, 2, 0, 255, 15, 0, 0, false));
        rows.add(new ZonePresetZone(1, "Dual Split", 2, 0, 97, 255, 5, 68, 1, true));
        rows.add(new ZonePresetZone(1, "Dual Split", 2, 1, 14, 255, 35, 68, 1, true));
        rows.add(new ZonePresetZone(1, "Dual Split", 2, 2, 0, 255, 15, 0, 0, false));
        rows.add(new ZonePresetZone(2, "Triple Rings", 3, 0, 17, 255, 20, 0, 0, true));
        rows.add(new ZonePresetZone(2, "Triple Rings", 3, 1, 16, 220, 25, 0, 1, true));
        rows.add(new ZonePresetZone(2, "Triple Rings", 3, 2, 24, 180, 30, 0, 1, true));
        rows.add(new ZonePresetZone(3, "Heartbeat Focus", 3, 0, 9, 255, 15, 0, 0, true));
        rows.add(new ZonePresetZone(3, "Heartbeat Focus", 3, 1, 11, 150, 10, 0, 5, true));
        rows.add(new ZonePresetZone(3, "Heartbeat Focus", 3, 2, 11, 100, 8, 0, 5, true));
    }
}
