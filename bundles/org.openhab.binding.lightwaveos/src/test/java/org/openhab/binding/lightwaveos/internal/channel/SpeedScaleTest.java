/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.IncreaseDecreaseType;
import org.openhab.core.library.types.PercentType;

class SpeedScaleTest {

    private final SpeedScale scale = new SpeedScale();

    @Test
    void everySpeedIsItsOwnPercentage() {
        for (int raw = 1; raw <= 100; raw++) {
            assertThat(scale.toState(raw)).isEqualTo(new PercentType(raw));
            assertThat(scale.read(new PercentType(raw), OptionalInt.empty())).isEqualTo(new Wish.Value(raw));
        }
    }

    @Test
    void thereIsNoStandstill() {
        assertThat(scale.read(PercentType.ZERO, OptionalInt.empty())).isEqualTo(new Wish.Value(1));
        assertThat(scale.read(IncreaseDecreaseType.DECREASE, OptionalInt.of(4))).isEqualTo(new Wish.Value(1));
    }
}
