/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.PixelStatus.State;

class PixelGaugeTest {

    private static final long SECOND = 1_000_000_000;

    private final PixelGauge gauge = new PixelGauge();

    private long rate(State state, long sent, long nanos) {
        return gauge.rate(new PixelStatus(state, state == State.SHOWN ? 60 : 0, sent, 0), nanos);
    }

    @Test
    void whatWasAgreedOnIsSaidUntilItIsMeasured() {
        assertThat(rate(State.ASKING, 0, 0)).isZero();
        assertThat(rate(State.SHOWN, 1_000, SECOND)).isEqualTo(60);
        assertThat(rate(State.SHOWN, 1_010, 2 * SECOND)).isEqualTo(60);
        assertThat(rate(State.SHOWN, 1_200, 5 * SECOND)).isEqualTo(50);
        assertThat(rate(State.SHOWN, 1_499, 10 * SECOND)).isEqualTo(60);
        assertThat(rate(State.SHOWN, 1_499, 15 * SECOND)).as("nothing goes out").isZero();
    }

    @Test
    void aNewStreamIsMeasuredFromItsBeginning() {
        assertThat(rate(State.SHOWN, 0, 0)).isEqualTo(60);
        assertThat(rate(State.ASKING, 600, 10 * SECOND)).isZero();
        assertThat(rate(State.SHOWN, 600, 20 * SECOND)).isEqualTo(60);
        assertThat(rate(State.SHOWN, 720, 24 * SECOND)).isEqualTo(30);
    }
}
