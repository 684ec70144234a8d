/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.pixel.PixelFrame;
import org.lightwaveos.virtual.serial.pixels.PixelPort;

/** Our sender and the virtual gateway's reader, which were written apart, understand docs/serial-pixels.md alike. */
class BothSidesTest {

    private final Random random = new Random(17);
    private final PixelFrame sender = new PixelFrame();
    private final PixelPort reader = new PixelPort();

    @Test
    void whateverIsDrawnAndHoweverItIsSplit() {
        start();
        List<Long> numbers = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        reader.watch(numbers::add);
        byte[] shown = new byte[960];
        for (int i = 0; i < 300; i++) {
            byte[] rgb = picture(i);
            long number = random.nextLong(1L << 32);
            expected.add(number);
            byte[] frame = sender.of(number, rgb);
            for (int at = 0; at < frame.length; ) {
                int next = Math.min(frame.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : 1_200));
                assertThat(reader.take(Arrays.copyOfRange(frame, at, next))).isEmpty();
                at = next;
            }
            assertThat(reader.copyTo(shown)).isTrue();
            assertThat(shown).isEqualTo(rgb);
        }
        assertThat(numbers).isEqualTo(expected);
        assertThat(reader.counts().damaged()).isZero();
    }

    @Test
    void whatIsDamagedIsNeverShown() {
        start();
        for (int i = 0; i < 2_000; i++) {
            byte[] frame = sender.of(i, picture(i)).clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                frame[random.nextInt(frame.length)] ^= (byte) (1 + random.nextInt(255));
            }
            boolean same = Arrays.equals(frame, sender.of(i, picture(i)));
            reader.take(frame);
            assertThat(same || reader.counts().shown() == 0).isTrue();
        }
    }

    private void start() {
        String line = Request.startStream(60, 750).line("1").line();
        assertThat(new String(reader.run(line, 0).orElseThrow().get(0), StandardCharsets.US_ASCII))
                .contains("render.stream.started");
    }

    private static byte[] picture(int seed) {
        byte[] rgb = new byte[960];
        new Random(seed).nextBytes(rgb);
        return rgb;
    }
}
