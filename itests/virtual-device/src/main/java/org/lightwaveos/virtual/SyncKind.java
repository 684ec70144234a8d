/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a unit syncs with others. */
public enum SyncKind {
    /** Not at all, as the units of today: a sync text is answered by two errors. */
    NONE,
    /** As the firmware's own sync sources would, if a build ran them: faults included. */
    FIRMWARE,
    /** As the sync protocol says that a unit should. */
    CORRECT;

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SyncKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(SyncKind::key).collect(Collectors.joining(", "));
    }
}
