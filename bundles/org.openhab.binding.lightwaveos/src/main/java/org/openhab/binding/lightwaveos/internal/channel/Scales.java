/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The scales that every channel can have, whatever field of the device is behind it. */
public final class Scales {

    private static final ValueScale PERCENT = new ByteScale();
    private static final ValueScale SWITCH = new SwitchScale();

    private Scales() {}

    /** 0..255 as 0..100 %. */
    public static ValueScale percent() {
        return PERCENT;
    }

    /** 1..max as a percentage of max, which differs with the firmware and so becomes known late. */
    public static ValueScale speed(IntSupplier max) {
        return new SpeedScale(max);
    }

    /** 0 and 1 as OFF and ON. */
    public static ValueScale onOff() {
        return SWITCH;
    }

    /** A number from 1 to the most that there can be at the moment. */
    public static ValueScale count(IntSupplier most) {
        return new CountScale(most);
    }

    /**
     * An id as text, commanded by id or by name.
     *
     * @param accepts which ids a device may have at all
     * @param choices those of the moment
     */
    public static ValueScale choice(IntPredicate accepts, Supplier<NamedChoices> choices) {
        return new ChoiceScale(accepts, choices);
    }
}
