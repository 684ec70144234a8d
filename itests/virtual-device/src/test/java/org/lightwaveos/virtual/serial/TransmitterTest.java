/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TransmitterTest {

    private final Transmitter out = new Transmitter();
    private final byte[] buffer = new byte[2 * Transmitter.SIZE];

    private static byte[] filled(int length, int with) {
        byte[] data = new byte[length];
        Arrays.fill(data, (byte) with);
        return data;
    }

    @Test
    void bytesComeOutInOrderAndInAnyPortions() {
        for (int round = 0; round < 10; round++) {
            out.write(filled(1_000, 1), 0);
            out.write(filled(500, 2), 0);
            assertThat(out.take(buffer, 600)).isEqualTo(600);
            assertThat(out.take(buffer, 900)).isEqualTo(900);
            assertThat(buffer[399]).isEqualTo((byte) 1);
            assertThat(buffer[400]).isEqualTo((byte) 2);
            assertThat(out.take(buffer, 10)).isZero();
        }
    }

    @Test
    void aLongWriteWaitsForTheHost() {
        out.write(filled(Transmitter.SIZE + 100, 1), 0);
        out.write(filled(5, 2), 0);

        assertThat(out.isBlocked()).isTrue();
        assertThat(out.offer(filled(1, 3), 0)).isFalse();
        assertThat(out.take(buffer, 50)).isEqualTo(50);
        out.tick(99);
        assertThat(out.isBlocked()).isTrue();
        assertThat(out.take(buffer, buffer.length)).isEqualTo(Transmitter.SIZE);
        out.tick(150);
        assertThat(out.isBlocked()).isFalse();
        assertThat(out.take(buffer, buffer.length)).isEqualTo(55);
        assertThat(buffer[50]).isEqualTo((byte) 2);
    }

    @Test
    void aHostThatDoesNotReadLosesWhatWaits() {
        out.write(filled(Transmitter.SIZE + 100, 1), 0);
        out.write(filled(5, 2), 10);
        out.tick(100);

        assertThat(out.isBlocked()).isFalse();
        assertThat(out.take(buffer, buffer.length)).isEqualTo(Transmitter.SIZE);
        out.tick(110);
        assertThat(out.take(buffer, buffer.length)).isZero();
    }
}
