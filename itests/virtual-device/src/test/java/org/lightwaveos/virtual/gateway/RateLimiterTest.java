/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final String ME = "10.0.0.1";
    private final RateLimiter limiter = new RateLimiter();

    @Test
    void fiftyMessagesPassAndTheNextBlocksForFiveSeconds() {
        assertThat(messages(50, 1_000)).isEqualTo(50);

        assertThat(limiter.allowMessage(ME, 1_500)).isFalse();
        assertThat(limiter.retryAfterSeconds(ME, 1_500)).isEqualTo(5);
        assertThat(limiter.allowMessage(ME, 6_499)).isFalse();
        assertThat(limiter.retryAfterSeconds(ME, 6_499)).isEqualTo(1);
        assertThat(limiter.allowMessage(ME, 6_500)).isTrue();
    }

    @Test
    void twentyRequestsPassAndTheNextBlocksMessagesToo() {
        for (int i = 0; i < 20; i++) {
            assertThat(limiter.allowRequest(ME, 1_000)).isTrue();
        }

        assertThat(limiter.allowRequest(ME, 1_000)).isFalse();
        assertThat(limiter.allowMessage(ME, 1_001)).isFalse();
    }

    @Test
    void countsStartAnewAfterASecond() {
        messages(50, 1_000);

        assertThat(messages(50, 2_001)).isEqualTo(50);
    }

    @Test
    void ninthAddressTakesTheOldestPlace() {
        messages(50, 1_000);
        for (int i = 0; i < 8; i++) {
            limiter.allowMessage("10.0.1." + i, 1_001 + i);
        }

        // forgotten, and so is what it had used up
        assertThat(limiter.allowMessage(ME, 1_020)).isTrue();
    }

    private int messages(int count, long nowMs) {
        int allowed = 0;
        for (int i = 0; i < count; i++) {
            allowed += limiter.allowMessage(ME, nowMs) ? 1 : 0;
        }
        return allowed;
    }
}
