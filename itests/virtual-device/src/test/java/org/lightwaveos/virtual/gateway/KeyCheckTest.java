/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyCheckTest {

    private static final String ME = "10.0.0.1";
    private final KeyCheck keys = new KeyCheck(Optional.of("secret"));

    @Test
    void deviceWithoutAKeyAsksForNone() {
        assertThat(new KeyCheck(Optional.empty()).refuse(ME, Optional.empty(), 0))
                .isEmpty();
        assertThat(new KeyCheck(Optional.of("")).isOn()).isFalse();
    }

    @Test
    void requestNeedsTheKey() {
        assertThat(keys.refuse(ME, Optional.of("secret"), 7)).isEmpty();
        assertThat(keys.refuse(ME, Optional.empty(), 7)).hasValueSatisfying(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body())
                    .isEqualTo("{\"success\":false,\"error\":{\"code\":\"UNAUTHORIZED\","
                            + "\"message\":\"Missing X-API-Key header\"},\"timestamp\":7,\"version\":\"2.0\"}");
        });
        assertThat(keys.refuse(ME, Optional.of("guess"), 8).orElseThrow().body())
                .contains("Invalid API key");
    }

    @Test
    void fifthFailureBlocksForFiveMinutes() {
        for (int i = 0; i < 4; i++) {
            assertThat(keys.answerToAuth(ME, "guess", 1_000)).isEqualTo(Frames.INVALID_KEY);
        }

        assertThat(keys.answerToAuth(ME, "guess", 2_000)).contains("\"RATE_LIMITED\"", "\"retryAfter\":300");
        assertThat(keys.block(ME, 301_999)).contains(1);
        assertThat(keys.refuse(ME, Optional.of("secret"), 301_999).orElseThrow().headers())
                .containsEntry("Retry-After", "1");
        assertThat(keys.block(ME, 302_000)).isEmpty();
    }

    @Test
    void messageBeforeAuthCountsAsFailure() {
        for (int i = 0; i < 5; i++) {
            assertThat(keys.answerToStranger(ME, 1_000)).isEqualTo(Frames.AUTH_REQUIRED);
        }

        assertThat(keys.block(ME, 1_001)).contains(300);
    }

    @Test
    void successForgetsFailures() {
        for (int i = 0; i < 4; i++) {
            keys.answerToAuth(ME, "guess", 1_000);
        }
        assertThat(keys.answerToAuth(ME, "secret", 1_001)).isEqualTo("{\"type\":\"auth\",\"success\":true}");

        assertThat(keys.answerToAuth(ME, "guess", 1_002)).isEqualTo(Frames.INVALID_KEY);
    }

    @Test
    void failuresOfThePastMinuteOnlyCount() {
        for (int i = 0; i < 4; i++) {
            keys.answerToAuth(ME, "guess", 1_000);
        }

        assertThat(keys.answerToAuth(ME, "guess", 61_001)).isEqualTo(Frames.INVALID_KEY);
    }
}
