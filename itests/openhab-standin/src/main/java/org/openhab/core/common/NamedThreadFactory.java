/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.common;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Makes threads named {@code OH-<id>-<number>}, numbered from 1. */
@NonNullByDefault
public class NamedThreadFactory implements ThreadFactory {

    private final AtomicInteger number = new AtomicInteger();
    private final String prefix;
    private final boolean daemon;
    private final int priority;

    public NamedThreadFactory(String id) {
        this(id, false);
    }

    public NamedThreadFactory(String id, boolean daemonize) {
        this(id, daemonize, Thread.NORM_PRIORITY);
    }

    public NamedThreadFactory(String id, boolean daemonize, int priority) {
        this.prefix = "OH-" + id + "-";
        this.daemon = daemonize;
        this.priority = priority;
    }

    @Override
    public Thread newThread(@Nullable Runnable runnable) {
        Thread thread = new Thread(runnable, prefix + number.incrementAndGet());
        thread.setDaemon(daemon);
        thread.setPriority(priority);
        return thread;
    }
}
