/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device's one thread: it runs what comes in from the network in order, and a frame every 1/120 s in between. Frames
 * are counted from the start, so the clock does not drift; those that a stopped machine has missed are left out.
 */
final class DeviceLoop implements AutoCloseable {

    static final int FRAMES_PER_SECOND = 120;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long MAX_LAG_FRAMES = FRAMES_PER_SECOND / 4;

    private static final Logger LOGGER = LoggerFactory.getLogger(DeviceLoop.class);

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final long bootNanos = System.nanoTime();
    private final LongConsumer frame;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean ended;

    private record Call<T>(Supplier<T> task, CompletableFuture<T> result) implements Runnable {
        @Override
        public void run() {
            try {
                result.complete(task.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** @param frame called 120 times a second with the time since boot, in nanoseconds */
    DeviceLoop(String name, LongConsumer frame) {
        this.frame = frame;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Milliseconds since boot. */
    long nowMs() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - bootNanos);
    }

    /** Runs the task after all that came before; drops it if the loop has ended. */
    void post(Runnable task) {
        if (running) {
            tasks.add(task);
        }
    }

    /** Runs the task on the loop and gives its result. */
    <T> T call(Supplier<T> task) {
        if (Thread.currentThread() == thread) {
            return task.get();
        }
        if (!running) {
            throw new RejectedExecutionException("the device is closed");
        }
        Call<T> call = new Call<>(task, new CompletableFuture<>());
        tasks.add(call);
        if (ended) {
            refuse();
        }
        try {
            return call.result().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a device", e);
        } catch (ExecutionException | TimeoutException e) {
            if (e.getCause() instanceof RejectedExecutionException refused) {
                throw refused;
            }
            throw new IllegalStateException("a device did not do what it was told", e);
        }
    }

    @Override
    public void close() {
        running = false;
        tasks.add(() -> {});
        if (Thread.currentThread() != thread) {
            try {
                thread.join(2_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try {
            runFrames();
        } finally {
            ended = true;
            refuse();
        }
    }

    /** What came too late to be run: somebody waits for each call. */
    private void refuse() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            if (task instanceof Call<?> call) {
                call.result().completeExceptionally(new RejectedExecutionException("the device is closed"));
            }
        }
    }

    private void runFrames() {
        long count = 0;
        while (running) {
            long dueNanos = count * NANOS / FRAMES_PER_SECOND;
            long sinceBoot = System.nanoTime() - bootNanos;
            try {
                if (sinceBoot >= dueNanos) {
                    long lag = (sinceBoot - dueNanos) * FRAMES_PER_SECOND / NANOS;
                    count += lag > MAX_LAG_FRAMES ? lag : 1;
                    frame.accept(sinceBoot);
                    drain();
                } else {
                    Runnable task = tasks.poll(dueNanos - sinceBoot, TimeUnit.NANOSECONDS);
                    if (task != null) {
                        task.run();
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOGGER.error("a device's own fault", e);
            }
        }
    }

    /** What waits already; without it a slow machine would only render. */
    private void drain() {
        for (int waiting = tasks.size(); waiting > 0; waiting--) {
            Runnable task = tasks.poll();
            if (task == null) {
                return;
            }
            task.run();
        }
    }
}
