/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaveTest {

    @Test
    void sineIsInTurns() {
        assertThat(Wave.sin(0)).isZero();
        assertThat(Wave.sin(0.25)).isEqualTo(1);
        assertThat(Wave.sin(-0.25)).isEqualTo(-1);
        assertThat(Wave.sin(1_000_000.125)).isCloseTo(Math.sqrt(0.5), within(0.002));
        assertThat(Wave.unit(0.75)).isZero();
    }

    @Test
    void trianglesAndBumpsHaveTheirPeaks() {
        assertThat(Wave.triangle(0)).isZero();
        assertThat(Wave.triangle(0.5)).isEqualTo(1);
        assertThat(Wave.triangle(-0.5)).isEqualTo(1);
        assertThat(Wave.bump(0, 3)).isEqualTo(1);
        assertThat(Wave.bump(3, 3)).isZero();
        assertThat(Wave.bump(-4, 3)).isZero();
    }

    @Test
    void noiseIsSmoothAndWithinItsRange() {
        double before = Wave.noise(-3, 0.3);
        double low = 1;
        double high = 0;
        for (double x = -3; x < 30; x += 0.01) {
            double now = Wave.noise(x, 0.3);
            assertThat(Math.abs(now - before)).isLessThan(0.02);
            low = Math.min(low, now);
            high = Math.max(high, now);
            before = now;
        }
        assertThat(low).isBetween(0.0, 0.3);
        assertThat(high).isBetween(0.7, 1.0);
    }
}
