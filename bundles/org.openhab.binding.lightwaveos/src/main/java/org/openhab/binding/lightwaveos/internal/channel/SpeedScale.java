/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntSupplier;

/**
 * 1..max shown as a percentage of max: 100 % is as fast as the device can, which is 100 or with older firmware 50. The
 * device knows no standstill, so 0 % becomes 1 (device facts, sections 4.1 and 7).
 */
final class SpeedScale extends DimmerScale {

    private static final int FULL = 100;

    private final IntSupplier most;

    SpeedScale(IntSupplier most) {
        this.most = most;
    }

    @Override
    int toRaw(double percent) {
        return Math.max(1, (int) Math.round(percent * most.getAsInt() / FULL));
    }

    /** What is faster than the device is said to be reads as its fastest. */
    @Override
    BigDecimal toPercent(int raw) {
        int max = most.getAsInt();
        return BigDecimal.valueOf((long) Math.min(raw, max) * FULL)
                .divide(BigDecimal.valueOf(max), 0, RoundingMode.HALF_UP);
    }
}
