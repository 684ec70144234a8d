/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.core;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.openhab.core.common.ThreadPoolManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * openHAB's named thread pools with the sizes of its services.cfg. They end with the testbed, which openHAB's do with the JVM.
 */
@Component(service = Pools.class)
public final class Pools {

    private static final String HANDLERS = "thingHandler";
    private static final int HANDLER_THREADS = 15;
    private static final Map<String, Object> SIZES =
            Map.of(HANDLERS, Integer.toString(HANDLER_THREADS), "safeCall", "10", "discovery", "5");

    private final TestbedSettings settings;

    @Activate
    public Pools(@Reference TestbedSettings settings) {
        this.settings = settings;
        PoolSizes.set(SIZES);
        brandHandlerThreads();
    }

    /** Starts all threads of the handlers' pool at once, so that each carries the context class loader that was asked for. */
    private void brandHandlerThreads() {
        ScheduledExecutorService pool = ThreadPoolManager.getScheduledPool(HANDLERS);
        CountDownLatch all = new CountDownLatch(HANDLER_THREADS);
        for (int i = 0; i < HANDLER_THREADS; i++) {
            pool.execute(() -> {
                Thread.currentThread().setContextClassLoader(settings.handlerContextLoader());
                all.countDown();
                await(all);
            });
        }
        await(all);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A pool for the testbed's own work. */
    public ExecutorService pool(String name) {
        return ThreadPoolManager.getPool(name);
    }

    @Deactivate
    void deactivate() {
        PoolSizes.endAll();
    }

    /** The protected side of openHAB's class, which its own configuration calls. */
    private static final class PoolSizes extends ThreadPoolManager {

        static void set(Map<String, Object> sizes) {
            new PoolSizes().activate(sizes);
        }

        static void endAll() {
            pools.values().forEach(ExecutorService::shutdownNow);
            pools.clear();
        }
    }
}
