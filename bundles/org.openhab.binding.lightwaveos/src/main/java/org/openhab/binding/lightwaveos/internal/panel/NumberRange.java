/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.math.BigDecimal;

/** What numbers a channel takes. */
public record NumberRange(BigDecimal min, BigDecimal max, BigDecimal step) {

    /** Steps that a slider shall have at least. */
    private static final double FINENESS = 100;

    /** A range of whole numbers, or else one with a step of 1, 0.1, 0.01 .. that gives a slider a hundred steps. */
    static NumberRange of(float min, float max, boolean whole) {
        int places = whole ? 0 : (int) Math.ceil(-Math.log10((max - (double) min) / FINENESS) - 1e-9);
        return new NumberRange(
                NumberScale.decimal(min), NumberScale.decimal(max), BigDecimal.ONE.movePointLeft(clip(places)));
    }

    /** How a number of the range is written. */
    public String pattern() {
        return "%." + step.scale() + "f";
    }

    /** A range of next to nothing needs no step of its own. */
    private static int clip(int places) {
        return Math.max(0, Math.min(6, places));
    }
}
