/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view of a pool that others use too: everything but shutting it down. */
class SharedPool<P extends ExecutorService> extends AbstractExecutorService {

    private static final Logger LOGGER = LoggerFactory.getLogger(ThreadPoolManager.class);

    final P pool;
    private final String name;

    SharedPool(String name, P pool) {
        this.name = name;
        this.pool = pool;
    }

    @Override
    public void execute(Runnable command) {
        pool.execute(command);
    }

    @Override
    public void shutdown() {
        LOGGER.warn("shutdown() of the shared thread pool '{}' was refused: the caller has a bug", name);
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return pool.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return pool.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return pool.awaitTermination(timeout, unit);
    }
}
