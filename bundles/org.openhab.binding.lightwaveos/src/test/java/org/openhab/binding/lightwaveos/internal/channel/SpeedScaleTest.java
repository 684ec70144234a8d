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

    private final SpeedScale scale = new SpeedScale(() -> 100);

    @Test
    void everySpeedIsItsOwnPercentage() {
        for (int raw = 1; raw <= 100; raw++) {
            assertThat(scale.toState(raw)).isEqualTo(new PercentType(raw));
            assertThat(scale.read(new PercentType(raw), OptionalInt.empty())).isEqualTo(new Wish.Value(raw));
        }
    }

    /** Older firmware ends at 50: 100 % is as fast as the device can. */
    @Test
    void aSlowerDeviceUsesTheWholeRange() {
        SpeedScale old = new SpeedScale(() -> 50);
        assertThat(old.read(PercentType.HUNDRED, OptionalInt.empty())).isEqualTo(new Wish.Value(50));
        assertThat(old.toState(50)).isEqualTo(PercentType.HUNDRED);
        assertThat(old.toState(80)).isEqualTo(PercentType.HUNDRED);
        for (int raw = 1; raw <= 50; raw++) {
            PercentType shown = (PercentType) old.toState(raw);
            assertThat(old.read(shown, OptionalInt.empty())).isEqualTo(new Wish.Value(raw));
        }
    }

    @Test
    void thereIsNoStandstill() {
        assertThat(scale.read(PercentType.ZERO, OptionalInt.empty())).isEqualTo(new Wish.Value(1));
        assertThat(scale.read(IncreaseDecreaseType.DECREASE, OptionalInt.of(4))).isEqualTo(new Wish.Value(1));
    }
}
