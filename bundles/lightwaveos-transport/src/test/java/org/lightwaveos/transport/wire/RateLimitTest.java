/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final long MS = 1_000_000;

    @Test
    void aBurstAndThenTheSteadyRate() {
        RateLimit limit = new RateLimit(200, 400, 0);
        assertThat(taken(limit, 0, 1_000)).isEqualTo(400);
        assertThat(taken(limit, 5 * MS, 10)).isEqualTo(1);
        assertThat(taken(limit, 1_005 * MS, 1_000)).isEqualTo(200);
    }

    @Test
    void aLongSilenceFillsItUpAndNoFurther() {
        RateLimit limit = new RateLimit(10, 3, 0);
        assertThat(taken(limit, 3_600_000 * MS, 100)).isEqualTo(3);
    }

    @Test
    void clocksMayBeNegativeAndWrap() {
        RateLimit limit = new RateLimit(10, 2, Long.MAX_VALUE - 10);
        assertThat(taken(limit, Long.MAX_VALUE - 10, 10)).isEqualTo(2);
        assertThat(taken(limit, Long.MAX_VALUE - 10 + 150 * MS, 10)).isEqualTo(1);
    }

    private static int taken(RateLimit limit, long now, int attempts) {
        int taken = 0;
        for (int i = 0; i < attempts; i++) {
            taken += limit.take(now) ? 1 : 0;
        }
        return taken;
    }
}
