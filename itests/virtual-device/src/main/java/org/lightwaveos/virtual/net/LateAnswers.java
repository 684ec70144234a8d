/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One thread for the answers that all devices of this program hold back. */
final class LateAnswers {

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "virtual-device-late-answers");
        thread.setDaemon(true);
        return thread;
    });

    private LateAnswers() {}

    static void after(long delayMs, Runnable task) {
        TIMER.schedule(task, delayMs, TimeUnit.MILLISECONDS);
    }
}
