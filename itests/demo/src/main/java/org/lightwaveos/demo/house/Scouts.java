/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Has the units look for peers every second. By themselves they do it when they start and every 30 s, and what they do
 * about whom they find is the same: this only spares a person the waiting.
 */
public final class Scouts implements AutoCloseable {
    private static final long PERIOD_S = 1;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "scouts");
        thread.setDaemon(true);
        return thread;
    });

    public Scouts(Fleet fleet) {
        clock.scheduleWithFixedDelay(fleet::scan, PERIOD_S, PERIOD_S, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
