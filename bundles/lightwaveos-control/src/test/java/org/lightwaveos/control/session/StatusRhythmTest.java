/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatusRhythmTest {

    private final StatusRhythm rhythm = new StatusRhythm();

    @Test
    void whatComesByTheClockIsInTurn() {
        assertThat(outOfTurn(700, 5_700, 10_690, 15_710, 20_699)).isEmpty();
    }

    @Test
    void whatComesBesidesIsOutOfTurnAndTheClockGoesOn() {
        assertThat(outOfTurn(0, 5_000, 6_000, 6_060, 10_000, 15_000)).containsExactly(6_000, 6_060);
    }

    @Test
    void aClockThatStartsAnewWithEachPushIsFollowed() {
        assertThat(outOfTurn(0, 5_000, 6_000, 11_000, 16_000)).containsExactly(6_000);
    }

    @Test
    void afterALongSilenceNothingIsKnown() {
        assertThat(outOfTurn(0, 5_000, 60_000)).isEmpty();
        rhythm.renew();
        assertThat(outOfTurn(60_100)).isEmpty();
    }

    @Test
    void aFloodIsForgottenInTime() {
        long[] flood = LongStream.range(0, 1_000).map(i -> 100_000 + i).toArray();
        assertThat(outOfTurn(flood)).hasSize(999);
        assertThat(outOfTurn(105_999)).isEmpty();
    }

    private long[] outOfTurn(long... times) {
        return LongStream.of(times).filter(rhythm::isOutOfTurn).toArray();
    }
}
