/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import java.math.BigDecimal;

/** 1..100 shown as 1..100 %: the device knows no standstill, so 0 % becomes 1 (device facts, section 4.1). */
final class SpeedScale extends DimmerScale {

    @Override
    int toRaw(double percent) {
        return Math.max(1, (int) Math.round(percent));
    }

    @Override
    BigDecimal toPercent(int raw) {
        return BigDecimal.valueOf(raw);
    }
}
