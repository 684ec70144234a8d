/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.light.GroupLight;
import org.openhab.core.storage.Storage;

/**
 * Keeps the light that was shown last for the next start. A slider that is dragged would be a write to the host's disk
 * per step, so writes are few; the last one comes when the memory is closed.
 */
public final class LightMemory implements AutoCloseable {

    /** A light that nobody stored is one of a crash; it may be this old. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private static final String KEY = "peer/light";

    private final Storage<String> storage;
    private final ScheduledExecutorService scheduler;

    // All access must be guarded by "this".
    private @Nullable GroupLight unwritten;
    private @Nullable ScheduledFuture<?> timer;
    private boolean closed;

    public LightMemory(Storage<String> storage, ScheduledExecutorService scheduler) {
        this.storage = storage;
        this.scheduler = scheduler;
    }

    /** The light of the last run; that of a unit just started if there is none. */
    public GroupLight light() {
        @Nullable String text = storage.get(KEY);
        return LightText.read(text == null ? "" : text);
    }

    /** Whether there was a last run, and somebody had chosen its light. */
    public boolean isChosen() {
        return storage.get(KEY) != null;
    }

    /** This is shown now. */
    public synchronized void light(GroupLight light) {
        if (closed) {
            return;
        }
        unwritten = light;
        if (timer == null) {
            timer = scheduler.schedule(this::write, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** The next start begins as a unit's first one does. */
    public static void forget(Storage<String> storage) {
        storage.remove(KEY);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            @Nullable ScheduledFuture<?> pending = timer;
            if (pending != null) {
                pending.cancel(false);
            }
        }
        write();
    }

    private synchronized void write() {
        timer = null;
        @Nullable GroupLight light = unwritten;
        unwritten = null;
        if (light == null) {
            return;
        }
        String text = LightText.write(light);
        boolean untouched = storage.get(KEY) == null && text.equals(LightText.write(LightText.read("")));
        if (!untouched && !text.equals(storage.get(KEY))) {
            storage.put(KEY, text);
        }
    }
}
