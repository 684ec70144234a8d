/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out the named thread pools that all add-ons share. A pool is made when it is first asked for, has the size that
 * its name is configured with (5 if it is not), daemon threads that end after 65 s without work, and cannot be shut
 * down by those who use it.
 */
public class ThreadPoolManager {

    public static final String CONFIGURATION_PID = "org.openhab.threadpool";
    public static final String THREAD_POOL_NAME_COMMON = "common";

    protected static final int DEFAULT_THREAD_POOL_SIZE = 5;

    /** Seconds. */
    protected static final long THREAD_TIMEOUT = 65;

    protected static Map<String, ExecutorService> pools = new ConcurrentHashMap<>();

    private static final Map<String, Integer> SIZES = new ConcurrentHashMap<>();
    private static final Logger LOGGER = LoggerFactory.getLogger(ThreadPoolManager.class);

    protected void activate(Map<String, Object> properties) {
        modified(properties);
    }

    /** Takes pool names with sizes as text; other entries, such as those of the component itself, are passed over. */
    protected void modified(Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            if (value instanceof String && !name.contains(".")) {
                resize(name, (String) value);
            }
        });
    }

    private static void resize(String name, String text) {
        try {
            int size = Integer.parseInt(text);
            SIZES.put(name, size);
            @Nullable ExecutorService pool = pools.get(name);
            if (pool instanceof ScheduledThreadPoolExecutor) {
                ((ScheduledThreadPoolExecutor) pool).setCorePoolSize(size);
            }
        } catch (NumberFormatException e) {
            LOGGER.warn("Ignoring invalid configuration for pool '{}': {} - value must be an integer", name, text);
        }
    }

    /** The pool of that name, for tasks with a delay; its {@code shutdown} only logs a warning. */
    public static ScheduledExecutorService getScheduledPool(String poolName) {
        return new SharedScheduledPool(poolName, pool(poolName));
    }

    /** The pool of that name, for tasks without a delay; its {@code shutdown} only logs a warning. */
    public static ExecutorService getPool(String poolName) {
        return new SharedPool<>(poolName, pool(poolName));
    }

    private static ScheduledExecutorService pool(String poolName) {
        return (ScheduledExecutorService) pools.computeIfAbsent(poolName, ThreadPoolManager::createPool);
    }

    private static ScheduledThreadPoolExecutor createPool(String poolName) {
        ScheduledThreadPoolExecutor pool =
                new ScheduledThreadPoolExecutor(getConfig(poolName), new NamedThreadFactory(poolName, true));
        pool.setKeepAliveTime(THREAD_TIMEOUT, TimeUnit.SECONDS);
        pool.allowCoreThreadTimeOut(true);
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }

    /** The size of a pool, in threads. */
    protected static int getConfig(String poolName) {
        return SIZES.getOrDefault(poolName, DEFAULT_THREAD_POOL_SIZE);
    }

    public static Set<String> getPoolNames() {
        return Set.copyOf(pools.keySet());
    }
}
