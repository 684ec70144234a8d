/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.catalogue.BlendMode;
import org.lightwaveos.catalogue.BlendModes;

class BlendTest {

    @ParameterizedTest(name = "{0}: {1} under {2}")
    @CsvSource({
        "0, 0.2, 0.6, 0.6",
        "1, 0.2, 0.6, 0.56",
        "1, 0.9, 0.9, 1.0",
        "2, 0.5, 0.5, 0.25",
        "3, 0.5, 0.5, 0.75",
        "4, 0.25, 0.5, 0.25",
        "4, 0.75, 0.5, 0.75",
        "5, 0.2, 0.6, 0.4",
        "6, 0.2, 0.6, 0.6",
        "7, 0.2, 0.6, 0.2",
        "99, 0.2, 0.6, 0.6",
    })
    void mixes(int mode, float below, float above, float mixed) {
        assertThat(Blend.of(mode, below, above)).isCloseTo(mixed, within(1e-5f));
    }

    @Test
    void staysWithinRangeInEveryMode() {
        for (BlendMode mode : BlendModes.all()) {
            for (int i = 0; i <= 10; i++) {
                for (int j = 0; j <= 10; j++) {
                    assertThat(Blend.of(mode.id(), i / 10f, j / 10f)).isBetween(0f, 1f);
                }
            }
        }
    }
}
