/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LedFrameTest {

    @Test
    void frameHasHeaderAndBothStrips() {
        byte[] pixels = new byte[960];
        pixels[0] = 1; // first LED of the upper strip, red
        pixels[479] = 2; // its last LED, blue
        pixels[480] = 3; // first LED of the lower strip, red
        pixels[959] = 4;

        byte[] frame = LedFrame.encode(pixels);

        assertThat(frame).hasSize(966).startsWith(0xFE, 1, 2, 160, 0, 1);
        assertThat(frame[484]).isEqualTo((byte) 2);
        assertThat(frame[485]).as("number of the second strip").isEqualTo((byte) 1);
        assertThat(frame[486]).isEqualTo((byte) 3);
        assertThat(frame[965]).isEqualTo((byte) 4);
    }

    @Test
    void otherSizesAreRefused() {
        assertThatThrownBy(() -> LedFrame.encode(new byte[961])).isInstanceOf(IllegalArgumentException.class);
    }
}
