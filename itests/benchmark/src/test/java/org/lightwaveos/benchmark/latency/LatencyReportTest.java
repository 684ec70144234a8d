/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sees that the benchmark works, not how fast things are: this machine may be busy with anything. */
class LatencyReportTest {

    @Test
    void everyChangeReachesEveryFollower() {
        assertThatCode(() -> LatencyReport.measure(1, 3)).doesNotThrowAnyException();
    }

    @Test
    void percentilesAreThoseOfTheSeries() {
        Latencies hundred = new Latencies(
                "", LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).toArray());
        assertThat(hundred.percentileMs(50)).isEqualTo(50);
        assertThat(hundred.percentileMs(99)).isEqualTo(99);
        assertThat(hundred.percentileMs(100)).isEqualTo(100);
    }
}
