/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long MS = 1_000_000;

    private final Pace pace = new Pace();

    @Test
    void withoutALimitAllPasses() {
        assertThat(pace.allowed(0, 4_096)).isEqualTo(4_096);
    }

    @Test
    void asManyPassAsALineWouldBring() {
        pace.set(92_160);
        pace.allowed(0, 4_096);
        long passed = 0;
        for (long now = 0; now < 10_000 * MS; now += MS) {
            int allowed = pace.allowed(now, 50 + (int) (now % 97));
            pace.passed(allowed);
            passed += allowed;
        }
        assertThat(passed).isBetween(921_000L, 921_600L + 369);
    }

    @Test
    void aPauseIsNotCaughtUpOn() {
        pace.set(92_160);
        pace.allowed(0, 4_096);
        assertThat(pace.allowed(60_000 * MS, 4_096)).isEqualTo(368);
        pace.passed(368);
        assertThat(pace.allowed(60_000 * MS, 4_096)).isZero();
    }
}
