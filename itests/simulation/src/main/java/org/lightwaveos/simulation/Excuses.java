/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

/**
 * How many units of quiet installations show another light, for a reason that our peers can do nothing about (see
 * {@link Excuse}).
 *
 * @param units all units
 * @param excused those of them that do
 */
record Excuses(int units, int excused) {

    static final Excuses NONE = new Excuses(0, 0);

    Excuses plus(Excuses other) {
        return new Excuses(units + other.units, excused + other.excused);
    }
}
