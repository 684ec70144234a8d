/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.codec.Knob;

/** A book of numbers, some of which the device rounds when it writes them down. */
final class KnobBook extends NetworkBook<Knob, Float> {

    /** The device keeps 24 bits of each number and writes nine decimal digits. */
    private static final float ROUNDING = 1e-5f;

    @Override
    protected boolean same(Float a, Float b) {
        return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a));
    }
}
