/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lightwaveos.virtual.SyncKind;

/** Which units a group with openHAB has. */
public enum UnitKind {
    /** As the firmware's own sync sources are: with all that they do not do yet. */
    FIRMWARE,
    /** As the sync protocol says that a unit should be. */
    CORRECT,
    /** Of both kinds in turn, a firmware first. */
    MIXED;

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public static String keys() {
        return Arrays.stream(values()).map(UnitKind::key).collect(Collectors.joining(", "));
    }

    /**
     * How the unit of this number syncs.
     *
     * @param number from 0
     */
    public SyncKind of(int number) {
        return switch (this) {
            case FIRMWARE -> SyncKind.FIRMWARE;
            case CORRECT -> SyncKind.CORRECT;
            case MIXED -> number % 2 == 0 ? SyncKind.FIRMWARE : SyncKind.CORRECT;
        };
    }

    /** Whether all its units apply the hue that a group's state carries: firmware reads it, and that is all. */
    public boolean appliesHue() {
        return this == CORRECT;
    }
}
