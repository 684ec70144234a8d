/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The thread pools that all add-ons share. */
class ThreadPoolManagerTest {

    @Test
    void threadsHaveThePoolsName() throws Exception {
        Callable<String> name = () -> Thread.currentThread().getName();
        Callable<Boolean> daemon = () -> Thread.currentThread().isDaemon();

        assertThat(ThreadPoolManager.getScheduledPool("named").submit(name).get(5, TimeUnit.SECONDS))
                .matches("OH-named-\\d+");
        assertThat(ThreadPoolManager.getScheduledPool("named").submit(daemon).get(5, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void nobodyShutsThemDown() throws Exception {
        ScheduledExecutorService pool = ThreadPoolManager.getScheduledPool("kept");
        pool.shutdown();
        pool.shutdownNow();

        assertThat(pool.schedule(() -> 7, 1, TimeUnit.MILLISECONDS).get(5, TimeUnit.SECONDS))
                .isEqualTo(7);
        assertThat(ThreadPoolManager.getPoolNames()).contains("kept");
    }

    @Test
    void sizesComeFromTheConfiguration() {
        new ThreadPoolManager().modified(Map.of("sized", "3", "odd", "many", "service.pid", "x"));

        assertThat(ThreadPoolManager.getConfig("sized")).isEqualTo(3);
        assertThat(ThreadPoolManager.getConfig("odd")).isEqualTo(ThreadPoolManager.DEFAULT_THREAD_POOL_SIZE);
    }
}
