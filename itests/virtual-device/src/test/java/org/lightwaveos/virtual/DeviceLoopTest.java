/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceLoopTest {

    private final BlockingQueue<Long> frames = new LinkedBlockingQueue<>();
    private final DeviceLoop loop = new DeviceLoop("test-device", frames::add);

    @AfterEach
    void end() {
        loop.close();
    }

    @Test
    void framesAreNeverEarlyAndTimeGoesOn() throws Exception {
        loop.start();

        long last = -1;
        for (int i = 0; i < 30; i++) {
            Long at = frames.poll(5, TimeUnit.SECONDS);
            assertThat(at).isNotNull().isGreaterThan(last).isGreaterThanOrEqualTo(i * 1_000_000_000L / 120);
            last = at;
        }
    }

    @Test
    void tasksRunInOrderOnOneThread() throws Exception {
        List<Integer> done = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(100);
        loop.start();
        for (int i = 0; i < 100; i++) {
            int n = i;
            loop.post(() -> {
                done.add(n);
                all.countDown();
            });
        }

        assertThat(all.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isSorted().hasSize(100);
    }

    @Test
    void callGivesTheResultOrTheFailure() {
        loop.start();

        assertThat(loop.call(() -> 7)).isEqualTo(7);
        assertThat(loop.call(() -> loop.call(() -> 8)))
                .as("from the loop itself")
                .isEqualTo(8);
        assertThatThrownBy(() -> loop.call(() -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasRootCauseMessage("no");
    }

    @Test
    void closedLoopTakesNothingMore() {
        loop.start();
        loop.close();

        assertThatThrownBy(() -> loop.call(() -> 1)).isInstanceOf(RejectedExecutionException.class);
        loop.post(() -> {
            throw new AssertionError("ran after the end");
        });
    }

    @Test
    void aCallThatWaitsWhenTheLoopEndsIsRefusedAtOnce() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        loop.start();
        loop.post(() -> {
            busy.countDown();
            try {
                waiting.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            loop.close();
        });
        busy.await();
        FutureTask<Integer> late = new FutureTask<>(() -> loop.call(() -> 1));
        Thread caller = new Thread(late, "late caller");
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        waiting.countDown();

        assertThatThrownBy(() -> late.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(RejectedExecutionException.class);
    }
}
