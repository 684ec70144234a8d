/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A process's timers and threads on the timeline: each task has its own moment, none after the process has died. */
final class VirtualExecutor extends AbstractExecutorService implements ScheduledExecutorService {

    private final Timeline timeline;
    private boolean dead;

    VirtualExecutor(Timeline timeline) {
        this.timeline = timeline;
    }

    private final class Task extends FutureTask<Void> implements ScheduledFuture<Void> {

        private final long at;

        Task(Runnable what, long at) {
            super(what, null);
            this.at = at;
        }

        /** A fault of what runs here is the test's failure. */
        @Override
        protected void setException(Throwable fault) {
            throw new AssertionError(fault);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - timeline.now(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }

    /** For those who ask for the time. */
    long nanoTime() {
        return TimeUnit.MILLISECONDS.toNanos(timeline.now());
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        long ms = Math.max(0, unit.toNanos(delay) + 999_999) / 1_000_000;
        Task task = new Task(command, timeline.now() + ms);
        timeline.after(ms, () -> {
            if (!dead) {
                task.run();
            }
        });
        return task;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long first, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {
        dead = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        dead = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return dead;
    }

    @Override
    public boolean isTerminated() {
        return dead;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return dead;
    }
}
