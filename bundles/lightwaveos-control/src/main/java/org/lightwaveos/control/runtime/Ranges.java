/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

/** Refuses what no device takes, before it costs a message. */
final class Ranges {

    private Ranges() {}

    /** @throws IllegalArgumentException if the value is outside the bounds, both inclusive */
    static void check(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " is " + min + ".." + max + ", not " + value);
        }
    }
}
