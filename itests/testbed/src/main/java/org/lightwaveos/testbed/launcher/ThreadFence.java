/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thread group that everything inside the framework inherits, so that what survives can be told from the threads of the test that runs
 * beside it.
 */
final class ThreadFence {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ThreadGroup group = new ThreadGroup("testbed-" + COUNT.incrementAndGet());
    private final ExecutorService control = Executors.newSingleThreadExecutor(this::controlThread);

    private Thread controlThread(Runnable task) {
        Thread thread = new Thread(group, task, group.getName() + "-control");
        thread.setDaemon(true);
        // Nothing inside may lean on the class path of whoever started the testbed.
        thread.setContextClassLoader(null);
        return thread;
    }

    /** Runs the task on the control thread and waits for it; its exception is thrown here. */
    <T> T call(Callable<T> task) {
        try {
            return control.submit(task).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the testbed worked", e);
        }
    }

    /** Ends the control thread, gives dying threads until the deadline, and describes those that live on. */
    List<String> survivorsAfter(Duration patience) {
        control.shutdown();
        long deadline = System.nanoTime() + patience.toNanos();
        for (Thread thread : threads()) {
            long left = deadline - System.nanoTime();
            if (left > 0) {
                join(thread, TimeUnit.NANOSECONDS.toMillis(left) + 1);
            }
        }
        return threads().stream().map(ThreadFence::describe).toList();
    }

    private List<Thread> threads() {
        Thread[] found = new Thread[group.activeCount() + 64];
        int count = group.enumerate(found, true);
        return Arrays.stream(found, 0, count).filter(Thread::isAlive).toList();
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String describe(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return thread.getName() + (stack.length == 0 ? "" : " at " + stack[0]);
    }
}
