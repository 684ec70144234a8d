/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.serial.pixel.PixelFrame;

/** In virtual time: what a port's thread has drawn and written, and when. */
class PixelPumpTest {

    private static final long MS = 1_000_000;

    private final List<Long> drawn = new ArrayList<>();
    private final List<byte[]> written = new ArrayList<>();
    private final List<byte[]> looks = new ArrayList<>();
    private long now = 500 * MS;
    private final PixelPump pump = new PixelPump(() -> now, looks::add);

    @Test
    void framesAreDrawnForTheTimeAtWhichTheyAreDue() {
        pump.source((due, rgb) -> drawn.add(due - 500 * MS));
        pump.on(50);
        for (int i = 0; i < 3; i++) {
            take();
            assertThat(pump.nanosLeft()).isPositive();
            // threads are late
            now += pump.nanosLeft() + 3 * MS;
        }
        assertThat(drawn).containsExactly(0L, 20 * MS, 40 * MS);
        assertThat(written).hasSize(3);
        assertThat(pump.sent()).isEqualTo(3);
        assertThat(pump.skipped()).isZero();
    }

    @Test
    void whatASlowLineMissedIsSkipped() {
        pump.source((due, rgb) -> drawn.add(due - 500 * MS));
        pump.on(50);
        pump.take(bytes -> now += 70 * MS);
        take();
        assertThat(drawn).containsExactly(0L, 60 * MS);
        assertThat(pump.skipped()).isEqualTo(2);
        assertThat(pump.nanosLeft()).isEqualTo(10 * MS);

        // counted on over streams
        pump.off();
        pump.on(50);
        now += 20 * MS;
        take();
        assertThat(pump.skipped()).isEqualTo(3);
    }

    @Test
    void nothingIsWrittenBeforeItIsDueOrAfterTheEnd() {
        pump.source((due, rgb) -> drawn.add(due));
        take();
        pump.on(50);
        take();
        take();
        pump.off();
        now += 100 * MS;
        take();
        assertThat(drawn).hasSize(1);
        assertThat(written).hasSize(1);
        assertThat(pump.isOn()).isFalse();
    }

    @Test
    void aSourceThatFailsCostsItsFrame() {
        pump.source((due, rgb) -> {
            throw new IllegalStateException("no picture");
        });
        pump.on(50);
        take();
        assertThat(written).isEmpty();
        assertThat(pump.skipped()).isEqualTo(1);
        pump.source((due, rgb) -> drawn.add(due));
        now += 20 * MS;
        take();
        assertThat(written).hasSize(1);
        assertThat(pump.skipped()).isEqualTo(1);
    }

    @Test
    void aStripThatIsToBeFoundFlashes() {
        List<Integer> lit = new ArrayList<>();
        pump.source((due, rgb) -> Arrays.fill(rgb, (byte) 200));
        pump.on(50);
        pump.flash();
        byte[] dark = new PixelFrame().of(0, new byte[960]).clone();
        for (int i = 0; i < 75; i++) {
            pump.take(bytes -> written.add(bytes.clone()));
            // the beginning of a frame is its number
            byte[] picture = Arrays.copyOfRange(written.get(i), 100, 1_000);
            lit.add(Arrays.equals(picture, Arrays.copyOfRange(dark, 100, 1_000)) ? 0 : 1);
            now += 20 * MS;
        }
        // frames of 20 ms, flashes of 250 ms
        assertThat(lit.subList(0, 12)).containsOnly(0);
        assertThat(lit.subList(13, 25)).containsOnly(1);
        assertThat(lit.subList(25, 37)).containsOnly(0);
        assertThat(lit.subList(38, 50)).containsOnly(1);
        assertThat(lit.subList(50, 62)).containsOnly(0);
        assertThat(lit.subList(63, 75)).containsOnly(1);
    }

    @Test
    void whoeverLooksSeesFiveASecondOfThem() {
        pump.source((due, rgb) -> rgb[0]++);
        pump.on(50);
        for (int i = 0; i < 10; i++) {
            take();
            now += 20 * MS;
        }
        assertThat(looks).isEmpty();
        pump.look(true);
        for (int i = 0; i < 50; i++) {
            take();
            now += 20 * MS;
        }
        // copies: the first is still the eleventh picture
        assertThat(looks).extracting(rgb -> (int) rgb[0]).containsExactly(11, 21, 31, 41, 51);
        pump.look(false);
        take();
        assertThat(looks).hasSize(5);
    }

    private void take() {
        pump.take(bytes -> written.add(bytes.clone()));
    }
}
