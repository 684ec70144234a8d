/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = new Latencies();

    @Test
    void nothingMeasuredHasNoPercentile() {
        assertThat(latencies.percentileMs(50)).isNaN();
    }

    @Test
    void percentileIsAMeasuredValueOfNearestRank() {
        for (int ms = 100; ms >= 1; ms--) {
            latencies.add(ms * 1_000_000L);
        }

        assertThat(latencies.percentileMs(50)).isEqualTo(50);
        assertThat(latencies.percentileMs(99)).isEqualTo(99);
        assertThat(latencies.percentileMs(100)).isEqualTo(100);
        assertThat(latencies.count()).isEqualTo(100);
    }

    @Test
    void ofFewTheWorstIsTheNinetyNinth() {
        latencies.add(1_000_000);
        latencies.add(90_000_000);

        assertThat(latencies.percentileMs(99)).isEqualTo(90);
    }
}
