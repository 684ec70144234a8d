/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** A lane whose items are handled on an executor's threads, until it is closed. */
public abstract class ExecutorLane<T> extends Lane<T> {

    private final Executor executor;
    private volatile boolean closed;

    protected ExecutorLane(Executor executor) {
        this.executor = executor;
    }

    @Override
    public final void run() {
        if (isEmpty()) {
            return;
        }
        try {
            executor.execute(super::run);
        } catch (RejectedExecutionException e) {
            // the executor is being shut down: nobody listens any more
            closed = true;
        }
    }

    /** What still waits is dropped. */
    public final void close() {
        closed = true;
    }

    @Override
    protected final void handle(T item) {
        if (closed) {
            return;
        }
        try {
            deliver(item);
        } catch (RuntimeException e) {
            // a listener's own fault must not cost it the next call
            failed(e);
        }
    }

    /** Hands the item to whoever listens. */
    protected abstract void deliver(T item);

    /** Whoever listens has thrown this. */
    protected abstract void failed(RuntimeException fault);
}
