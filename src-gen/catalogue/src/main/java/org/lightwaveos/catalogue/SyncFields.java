/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The payload fields of sync commands, in wire order, by command code; a code without an entry has an empty payload (sync protocol, section 3).
 *
 * <p>Generated from {@code src-gen/facts/sync-fields.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class SyncFields {

    private static final List<SyncField> ALL = rows();

    private SyncFields() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<SyncField> all() {
        return ALL;
    }

    /** Those whose {@code command} is this, in order; empty if there is none. */
    public static List<SyncField> byCommand(String command) {
        return ALL.stream().filter(row -> row.command().equals(command)).toList();
    }

    private static List<SyncField> rows() {
        List<SyncField> rows = new ArrayList<>(27);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<SyncField> rows) {
        rows.add(new SyncField("eff", "e", "effect", 0, 65534));
        rows.add(new SyncField("bri", "b", "brightness", 0, 255));
        rows.add(new SyncField("pal", "p", "palette", 0, 74));
        rows.add(new SyncField("spd", "s", "speed", 1, 100));
        rows.add(new SyncField("zen", "z", "zone", 0, 2));
        rows.add(new SyncField("zen", "n", "enabled", 0, 1));
        rows.add(new SyncField("zef", "z", "zone", 0, 2));
        rows.add(new SyncField("zef", "e", "effect", 0, 65534));
        rows.add(new SyncField("zpa", "z", "zone", 0, 2));
        rows.add(new SyncField("zpa", "p", "palette", 0, 74));
        rows.add(new SyncField("zbr", "z", "zone", 0, 2));
        rows.add(new SyncField("zbr", "b", "brightness", 0, 255));
        rows.add(new SyncField("zsp", "z", "zone", 0, 2));
        rows.add(new SyncField("zsp", "s", "speed", 1, 100));
        rows.add(new SyncField("zmm", "n", "enabled", 0, 1));
        rows.add(new SyncField("zmm", "c", "zoneCount", 1, 3));
        rows.add(new SyncField("ttr", "t", "transition", 0, 11));
        rows.add(new SyncField("utr", "t", "transition", 0, 11));
        rows.add(new SyncField("utr", "g", "progress", 0, 255));
        rows.add(new SyncField("vps", "i", "intensity", 0, 255));
        rows.add(new SyncField("vps", "a", "saturation", 0, 255));
        rows.add(new SyncField("vps", "x", "complexity", 0, 255));
        rows.add(new SyncField("vps", "r", "variation", 0, 255));
        rows.add(new SyncField("int", "i", "intensity", 0, 255));
        rows.add(new SyncField("sat", "a", "saturation", 0, 255));
        rows.add(new SyncField("cpx", "x", "complexity", 0, 255));
        rows.add(new SyncField("var", "r", "variation", 0, 255));
    }
}
