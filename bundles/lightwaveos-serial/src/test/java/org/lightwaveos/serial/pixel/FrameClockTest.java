/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FrameClockTest {

    private static final long MS = 1_000_000;

    @Test
    void aFrameIsDueOnce() {
        FrameClock clock = new FrameClock(5 * MS, 50);

        assertThat(clock.take(5 * MS - 1)).isEqualTo(-1);
        assertThat(clock.take(5 * MS)).isZero();
        assertThat(clock.take(6 * MS)).isEqualTo(-1);
        assertThat(clock.nextDue()).isEqualTo(25 * MS);
        assertThat(clock.take(25 * MS)).isEqualTo(1);
        assertThat(clock.skipped()).isZero();
    }

    @Test
    void missedFramesAreSkippedNotQueued() {
        FrameClock clock = new FrameClock(0, 50);
        clock.take(0);

        assertThat(clock.take(99 * MS)).isEqualTo(4);
        assertThat(clock.skipped()).isEqualTo(3);
        assertThat(clock.take(99 * MS)).isEqualTo(-1);
        assertThat(clock.nextDue()).isEqualTo(100 * MS);
    }

    /** A day of frames that are each taken a little late, as threads do. */
    @Test
    void latenessDoesNotAddUp() {
        FrameClock clock = new FrameClock(0, 60);
        long frames = 24L * 60 * 60 * 60;
        for (long n = 0; n < frames; n++) {
            assertThat(clock.take(clock.nextDue() + n % 7 * MS)).isEqualTo(n);
        }

        assertThat(clock.nextDue()).isEqualTo(24L * 60 * 60 * 1000 * MS);
        assertThat(clock.skipped()).isZero();
    }

    @Property
    void aFrameIsDueAtItsTimeAndNotBefore(
            @ForAll @IntRange(min = 1, max = 240) int fps,
            @ForAll @LongRange(min = 1, max = 1L << 32) long frame,
            @ForAll long start) {
        FrameClock early = new FrameClock(start, fps);
        FrameClock exact = new FrameClock(start, fps);

        assertThat(early.take(early.dueAt(frame) - 1)).isEqualTo(frame - 1);
        assertThat(exact.take(exact.dueAt(frame))).isEqualTo(frame);
        assertThat(exact.skipped()).isEqualTo(frame);
    }

    @Test
    void thereIsNoClockWithoutFrames() {
        assertThatThrownBy(() -> new FrameClock(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
