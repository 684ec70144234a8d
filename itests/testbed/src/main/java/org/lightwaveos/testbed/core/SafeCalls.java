/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.core;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openhab.core.common.ThreadPoolManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls into add-ons on OH-safeCall threads, one at a time per key. Whoever waits for such a call waits five seconds at most; the call
 * itself goes on, uninterrupted, as in openHAB.
 */
@Component(service = SafeCalls.class)
public final class SafeCalls {

    /** openHAB's SafeCaller.DEFAULT_TIMEOUT. */
    public static final long TIMEOUT_MILLIS = 5000;

    private final Logger logger = LoggerFactory.getLogger(SafeCalls.class);
    private final TestbedSettings settings;
    private final Map<Object, Queue<Runnable>> waiting = new HashMap<>();
    private final ThreadLocal<Object> busyWith = new ThreadLocal<>();

    @Activate
    public SafeCalls(@Reference TestbedSettings settings, @Reference Pools pools) {
        this.settings = settings;
    }

    /** Runs the call after those that were queued for the same key; an exception is logged as an error. */
    public void submit(Object key, Runnable call) {
        synchronized (waiting) {
            Queue<Runnable> queue = waiting.get(key);
            if (queue != null) {
                queue.add(call);
                return;
            }
            waiting.put(key, new ArrayDeque<>());
        }
        ThreadPoolManager.getPool("safeCall").execute(() -> drain(key, call));
    }

    /**
     * Runs the call and waits for it.
     *
     * @param onError told of an exception, on the calling thread of the add-on
     * @param onTimeout told once when the call takes more than {@value #TIMEOUT_MILLIS} ms
     */
    public void callAndWait(Object key, Runnable call, Consumer<RuntimeException> onError, Runnable onTimeout) {
        if (key.equals(busyWith.get())) {
            guarded(call, onError);
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        submit(key, () -> {
            try {
                guarded(call, onError);
            } finally {
                done.countDown();
            }
        });
        try {
            if (!done.await(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)) {
                onTimeout.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain(Object key, Runnable first) {
        Thread.currentThread().setContextClassLoader(settings.handlerContextLoader());
        Runnable next = first;
        busyWith.set(key);
        try {
            while (next != null) {
                guarded(next, e -> logger.error("An error occurred while calling an add-on", e));
                next = pollOrRelease(key);
            }
        } finally {
            busyWith.remove();
        }
    }

    private Runnable pollOrRelease(Object key) {
        synchronized (waiting) {
            Runnable next = waiting.get(key).poll();
            if (next == null) {
                waiting.remove(key);
            }
            return next;
        }
    }

    private static void guarded(Runnable call, Consumer<RuntimeException> onError) {
        try {
            call.run();
        } catch (RuntimeException e) {
            onError.accept(e);
        } catch (LinkageError e) {
            // A class that is missing in the add-on's wiring must be seen, not kill a pool thread.
            onError.accept(new IllegalStateException(e.toString(), e));
        }
    }
}
