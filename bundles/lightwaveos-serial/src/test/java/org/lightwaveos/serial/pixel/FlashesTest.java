/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlashesTest {

    private static final long MS = 1_000_000;

    @Test
    void aDarkPictureLightsUpAndABrightOneGoesDark() {
        byte[] rgb = new byte[960];
        rgb[5] = 63;
        assertThat(Flashes.over(rgb, 0)).isTrue();
        assertThat(rgb).containsOnly(160);
        assertThat(Flashes.over(rgb, 1_249 * MS)).isTrue();
        assertThat(rgb).containsOnly(0);
    }

    @Test
    void betweenAndAfterTheFlashesThePictureIsAsItWas() {
        byte[] rgb = new byte[960];
        rgb[7] = 99;
        byte[] before = rgb.clone();
        assertThat(Flashes.over(rgb, -1)).isTrue();
        assertThat(Flashes.over(rgb, 300 * MS)).isTrue();
        assertThat(Flashes.over(rgb, 999 * MS)).isTrue();
        assertThat(Flashes.over(rgb, 1_250 * MS)).isFalse();
        assertThat(rgb).isEqualTo(before);
    }
}
