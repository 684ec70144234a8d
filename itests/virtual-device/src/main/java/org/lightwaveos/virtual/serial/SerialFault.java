/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a port disappoints. The first is a real unit's and on unless switched off; the others are off. */
public enum SerialFault {
    /**
     * One in {@value SerialDevice#SPLIT_ODDS} writes of more than 64 bytes arrives in two pieces with a turn of the
     * device between them, so that a line is read as two (5.2).
     */
    SPLIT_BURSTS(true),

    /** One in {@value SerialDevice#SPLIT_ODDS} writes of any length is split so, at any place. */
    SPLIT_ANYWHERE(false),
    /** The port opens, and nothing ever comes of it. */
    SILENT(false),
    /** The device crashes while it boots, over and over. */
    BOOT_LOOP(false),
    /** What a wrong baud rate makes of both directions. */
    GARBAGE(false),
    /** Another program runs on the board: it prints lines of its own and understands none of ours. */
    OTHER_PROGRAM(false);

    private final boolean real;

    SerialFault(boolean real) {
        this.real = real;
    }

    /** Whether real units have it. */
    public boolean isReal() {
        return real;
    }

    /** The name on the command line, for example {@code boot-loop}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of that key; empty for any other text. */
    public static Optional<SerialFault> ofKey(String key) {
        return Arrays.stream(values()).filter(fault -> fault.key().equals(key)).findFirst();
    }

    /** All keys, for a message to a person. */
    public static String keys() {
        return Arrays.stream(values()).map(SerialFault::key).collect(Collectors.joining(", "));
    }
}
