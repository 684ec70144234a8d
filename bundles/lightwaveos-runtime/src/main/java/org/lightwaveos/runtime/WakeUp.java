/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.runtime;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One timer. An alarm that is set for an earlier time than needed is left alone: it only makes the state machine look at
 * its watch, and most alarms are put off, not brought forward.
 */
public final class WakeUp {

    private final ScheduledExecutorService executor;
    private final Runnable task;
    private @Nullable ScheduledFuture<?> alarm; // guarded by this
    private long alarmAt = Long.MAX_VALUE; // guarded by this
    private boolean cancelled; // guarded by this

    public WakeUp(ScheduledExecutorService executor, Runnable task) {
        this.executor = executor;
        this.task = task;
    }

    /**
     * @param timeMs the state machine's name for the time
     * @param delayNs from now
     */
    public synchronized void at(long timeMs, long delayNs) {
        if (cancelled || timeMs >= alarmAt) {
            return;
        }
        @Nullable ScheduledFuture<?> old = alarm;
        if (old != null) {
            old.cancel(false);
        }
        try {
            alarmAt = timeMs;
            alarm = executor.schedule(() -> ring(timeMs), Math.max(0, delayNs), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // the executor is being shut down, and we with it
            alarm = null;
        }
    }

    public synchronized void cancel() {
        cancelled = true;
        @Nullable ScheduledFuture<?> old = alarm;
        if (old != null) {
            old.cancel(false);
        }
        alarm = null;
    }

    private void ring(long timeMs) {
        synchronized (this) {
            if (cancelled) {
                return;
            }
            if (alarmAt == timeMs) {
                alarmAt = Long.MAX_VALUE;
                alarm = null;
            }
        }
        task.run();
    }
}
