/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PixelFrameTest {

    /** The example of docs/serial-pixels.md, made there by another program. */
    @Test
    void aKnownPictureGivesKnownBytes() {
        byte[] rgb = new byte[960];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) i;
        }

        byte[] wire = new PixelFrame().of(0x1234_5678, rgb);

        assertThat(wire).hasSize(1124).hasSize(PixelFrame.WIRE_BYTES);
        assertThat(hex(wire, 0, 25)).isEqualTo(BEGIN);
        assertThat(hex(wire, 1114, 1124)).isEqualTo(END);
    }

    private static final String BEGIN = "0281d083cbb1c6b18180818080f8d6b49280c0818080808182";
    private static final String END = "bbbcbdbebfe5df8392db";

    @Test
    void noByteIsInAnyText() {
        byte[] rgb = new byte[960];
        new Random(3).nextBytes(rgb);

        byte[] wire = new PixelFrame().of(77, rgb);

        assertThat(wire[0]).isEqualTo((byte) 2);
        for (int i = 1; i < wire.length; i++) {
            assertThat(wire[i]).as("byte %d", i).isNegative();
        }
    }

    @Test
    void thePlaceIsUsedAgain() {
        PixelFrame frame = new PixelFrame();
        byte[] white = new byte[960];
        Arrays.fill(white, (byte) -1);
        byte[] first = frame.of(1, white).clone();
        frame.of(2, new byte[960]);

        assertThat(frame.of(1, white)).isEqualTo(first);
    }

    @Test
    void aPictureOfAnotherSizeIsNone() {
        assertThatThrownBy(() -> new PixelFrame().of(0, new byte[959]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("959");
    }

    private static String hex(byte[] bytes, int from, int to) {
        return HexFormat.of().formatHex(bytes, from, to);
    }
}
