/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 0..255 shown as 0..100 %. The percentage shown is the shortest one, with at most one decimal, that leads back to the
 * very same value: 97 is 38 %, 96 is 37.6 %. So a whole percentage that a user commands comes back as it was, and what
 * was read from the device is what would be written to it. Light is never shown, nor taken, as off.
 */
final class ByteScale extends DimmerScale {

    private static final BigDecimal MAX = BigDecimal.valueOf(255);

    @Override
    int toRaw(double percent) {
        int nearest = (int) Math.round(percent * 255 / 100);
        return percent > 0 ? Math.max(1, nearest) : nearest;
    }

    @Override
    BigDecimal toPercent(int raw) {
        BigDecimal exact = BigDecimal.valueOf(raw * 100L).divide(MAX, 6, RoundingMode.HALF_UP);
        BigDecimal whole = exact.setScale(0, RoundingMode.HALF_UP);
        return toRaw(whole.doubleValue()) == raw ? whole : exact.setScale(1, RoundingMode.HALF_UP);
    }
}
