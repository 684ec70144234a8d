/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jdt.annotation.Nullable;

/** Items in order of their adding, handled one at a time by whichever thread comes first, without blocking the others. */
public abstract class Lane<T> {

    private final Deque<T> items = new ArrayDeque<>(); // guarded by itself
    private boolean busy; // guarded by items

    public final void add(T item) {
        synchronized (items) {
            items.add(item);
        }
    }

    /** Handles what there is, unless another thread is at it: then that one does. */
    public void run() {
        synchronized (items) {
            if (busy) {
                return;
            }
            busy = true;
        }
        boolean finished = false;
        try {
            while (true) {
                T item = next();
                if (item == null) {
                    finished = true;
                    return;
                }
                handle(item);
            }
        } finally {
            if (!finished) {
                release();
            }
        }
    }

    protected final boolean isEmpty() {
        synchronized (items) {
            return items.isEmpty();
        }
    }

    /** Must not throw what the rest of the lane should not die of. */
    protected abstract void handle(T item);

    private @Nullable T next() {
        synchronized (items) {
            @Nullable T item = items.poll();
            if (item == null) {
                busy = false;
            }
            return item;
        }
    }

    private void release() {
        synchronized (items) {
            busy = false;
        }
    }
}
