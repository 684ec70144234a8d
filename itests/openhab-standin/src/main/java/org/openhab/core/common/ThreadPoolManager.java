/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** Hands out the named thread pools that all add-ons share. */
public class ThreadPoolManager {

    public static final String CONFIGURATION_PID = "org.openhab.threadpool";

    public static final String THREAD_POOL_NAME_COMMON = "common";

    protected static final int DEFAULT_THREAD_POOL_SIZE = 5;

    protected static final long THREAD_TIMEOUT = 65L;

    protected static final long THREAD_MONITOR_SLEEP = 60000;

    protected static Map<String, ExecutorService> pools = /*INIT*/ null;

    protected void activate(Map<String, Object> properties) {
        throw new UnsupportedOperationException();
    }

    protected void modified(Map<String, Object> properties) {
        throw new UnsupportedOperationException();
    }

    public static ScheduledExecutorService getPoolBasedSequentialScheduledExecutorService(
            String poolName, String threadName) {
        throw new UnsupportedOperationException();
    }

    public static ScheduledExecutorService getScheduledPool(String poolName) {
        throw new UnsupportedOperationException();
    }

    public static ExecutorService getPool(String poolName) {
        throw new UnsupportedOperationException();
    }

    protected static int getConfig(String poolName) {
        throw new UnsupportedOperationException();
    }

    public static Set<String> getPoolNames() {
        throw new UnsupportedOperationException();
    }
}
