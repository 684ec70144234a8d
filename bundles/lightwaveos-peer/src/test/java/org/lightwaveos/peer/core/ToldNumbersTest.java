/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.rules.StateVersion;

class ToldNumbersTest {

    private final ToldNumbers numbers = new ToldNumbers();

    @Test
    void aLightKeepsItsNumberAndAnotherOneGetsTheNext() {
        assertThat(fit(37, 1)).isEqualTo(37);
        assertThat(fit(37, 1)).isEqualTo(37);
        assertThat(fit(37, 2)).isEqualTo(38);
        assertThat(fit(37, 2)).isEqualTo(38);
        assertThat(fit(38, 3)).isEqualTo(39);
        assertThat(fit(36, 1)).isEqualTo(36);
    }

    @Test
    void oneThatMayHaveBeenLostCountsToo() {
        fit(125, 1);
        fit(126, 2);
        assertThat(fit(125, 3)).isEqualTo(127);
    }

    @Test
    void whatIsLongAgoDoesNotCount() {
        for (int i = 0; i < 9; i++) {
            fit(i, i);
        }
        assertThat(fit(0, 99)).isZero();
        assertThat(fit(8, 99)).isEqualTo(9);
    }

    @Test
    void theNumbersGoRound() {
        fit(0xFFFF_FFFFL, 1);
        assertThat(fit(0xFFFF_FFFFL, 2)).isZero();
    }

    private long fit(long wanted, int brightness) {
        return numbers.fit(StateVersion.of(wanted), GroupLight.INITIAL.withBrightness(new Level(brightness)))
                .value();
    }
}
