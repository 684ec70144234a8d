/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/** Sees that the benchmark works, not how fast things are: this machine may be busy with anything. */
class PixelReportTest {

    @Test
    void picturesArriveWhole() throws Exception {
        PixelReport report = PixelReport.measure(1, 1);

        assertThat(report.counts().shown()).isGreaterThan(PixelReport.FPS);
        assertThat(report.counts().damaged()).isZero();
    }

    @Test
    void timesAreHeldAgainstWhenFramesWereDue() {
        FrameTimes times = new FrameTimes(50, 101);
        for (int i = 0; i <= 100; i++) {
            // one is left out, each is 1 ms later than the one before, one is 5 ms late
            long number = i < 60 ? i : i + 1;
            times.arrived(number, 7_000_000 + number * 21_000_000 + (i == 30 ? 5_000_000 : 0));
        }

        assertThat(times.missing()).isEqualTo(1);
        assertThat(times.achievedFps()).isCloseTo(100e3 / (101 * 21), offset(0.01));
        assertThat(times.driftMs()).isCloseTo(51, offset(1.0));
        assertThat(times.lateness("").percentileMs(100)).isCloseTo(101, offset(0.01));
        assertThat(times.lateness("").percentileMs(0)).isZero();
    }
}
