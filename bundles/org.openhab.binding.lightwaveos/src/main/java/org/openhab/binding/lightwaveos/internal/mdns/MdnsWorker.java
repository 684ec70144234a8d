/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.openhab.core.common.NamedThreadFactory;

/**
 * One thread for what blocks in mDNS, in order. It exists while there is something to do, and a second longer; what is too
 * much is left out, since whoever asks will ask again.
 */
final class MdnsWorker {

    private static final int WAITING = 64;

    private final ThreadPoolExecutor thread;

    /** @param name of the thread, after openHAB's prefix */
    MdnsWorker(String name) {
        thread = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                new NamedThreadFactory(name, true),
                new ThreadPoolExecutor.DiscardPolicy());
        thread.allowCoreThreadTimeOut(true);
    }

    void execute(Runnable task) {
        thread.execute(task);
    }

    /** Takes no more, and gives what was asked for some time. */
    void finish(Duration patience) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
