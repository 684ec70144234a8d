/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The commands of the sync protocol (sync protocol, section 3).
 *
 * <p>Generated from {@code src-gen/facts/sync-commands.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class SyncCommands {

    private static final List<SyncCommand> ALL = rows();
    private static final Map<String, SyncCommand> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(SyncCommand::code, Function.identity()));

    private SyncCommands() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<SyncCommand> all() {
        return ALL;
    }

    /** The one whose {@code code} is this; empty if there is none. */
    public static Optional<SyncCommand> byCode(String code) {
        return Optional.ofNullable(BY_KEY.get(code));
    }

    private static List<SyncCommand> rows() {
        List<SyncCommand> rows = new ArrayList<>(19);
        fill(rows);
        return List.copyOf(rows);
    }

    private static void fill(List<SyncCommand> rows) {
        rows.add(new SyncCommand("eff", "SET_EFFECT", 0));
        rows.add(new SyncCommand("bri", "SET_BRIGHTNESS", 1));
        rows.add(new SyncCommand("pal", "SET_PALETTE", 2));
        rows.add(new SyncCommand("spd", "SET_SPEED", 3));
        rows.add(new SyncCommand("zen", "ZONE_ENABLE", 4));
        rows.add(new SyncCommand("zef", "ZONE_SET_EFFECT", 5));
        rows.add(new SyncCommand("zpa", "ZONE_SET_PALETTE", 6));
        rows.add(new SyncCommand("zbr", "ZONE_SET_BRIGHTNESS", 7));
        rows.add(new SyncCommand("zsp", "ZONE_SET_SPEED", 8));
        rows.add(new SyncCommand("zmm", "SET_ZONE_MODE", 9));
        rows.add(new SyncCommand("ttr", "TRIGGER_TRANSITION", 10));
        rows.add(new SyncCommand("utr", "UPDATE_TRANSITION", 11));
        rows.add(new SyncCommand("ctr", "COMPLETE_TRANSITION", 12));
        rows.add(new SyncCommand("hue", "INCREMENT_HUE", 13));
        rows.add(new SyncCommand("vps", "SET_VISUAL_PARAMS", 14));
        rows.add(new SyncCommand("int", "SET_INTENSITY", 15));
        rows.add(new SyncCommand("sat", "SET_SATURATION", 16));
        rows.add(new SyncCommand("cpx", "SET_COMPLEXITY", 17));
        rows.add(new SyncCommand("var", "SET_VARIATION", 18));
    }
}
