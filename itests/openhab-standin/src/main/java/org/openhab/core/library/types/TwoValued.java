/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import java.math.BigDecimal;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;

/** Conversion of numbers to the types that know two values only. */
@NonNullByDefault
final class TwoValued {

    private TwoValued() {}

    static boolean isOne(@Nullable Class<? extends State> target) {
        return target == OnOffType.class || target == UpDownType.class || target == OpenClosedType.class;
    }

    /** Null where the number is neither end of the range; anything but 0 is on, though. */
    static @Nullable State convert(BigDecimal number, BigDecimal full, @Nullable Class<? extends State> target) {
        boolean low = number.signum() == 0;
        if (target == OnOffType.class) {
            return OnOffType.from(!low);
        }
        if (!isOne(target) || !(low || number.compareTo(full) == 0)) {
            return null;
        }
        if (target == UpDownType.class) {
            return low ? UpDownType.UP : UpDownType.DOWN;
        }
        return low ? OpenClosedType.CLOSED : OpenClosedType.OPEN;
    }
}
