/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.lightwaveos.runtime.Lane;

/**
 * The calls to one listener: in order, never concurrently, none before the socket has been handed out, none after the last.
 * {@link #add} may be called under a lock, {@link #run} may not.
 */
public final class Calls {

    /**
     * Waiting calls. The thread that reads a socket usually makes the call itself; only when another one is at it do they
     * wait, so this many mean a listener that hangs or a sender that floods.
     */
    static final int MAX_WAITING = 256;

    private final Consumer<RuntimeException> fault;
    private final Lane<Runnable> lane = new Lane<>() {
        @Override
        protected void handle(Runnable call) {
            make(call);
        }
    };
    private int waiting; // guarded by lane
    private boolean ended; // guarded by lane; the last call has been added
    private volatile boolean held;
    private volatile boolean silent;

    /**
     * @param held whether no call is to be made before {@link #release}
     * @param fault hears what a listener has thrown
     */
    public Calls(boolean held, Consumer<RuntimeException> fault) {
        this.held = held;
        this.fault = fault;
    }

    /** Returns false if too many wait; nothing is added then. */
    public boolean add(Runnable call) {
        synchronized (lane) {
            if (ended) {
                return true;
            }
            if (waiting >= MAX_WAITING) {
                return false;
            }
            waiting++;
            lane.add(call);
            return true;
        }
    }

    /** Nothing that is added after this call is called. */
    public void addLast(Runnable call) {
        synchronized (lane) {
            if (!ended) {
                ended = true;
                waiting++;
                lane.add(call);
            }
        }
    }

    /** Makes the waiting calls, unless another thread is at it. */
    public void run() {
        if (!held) {
            lane.run();
        }
    }

    /** From now on calls are made; those that wait already, on one of the executor's threads. */
    public void release(Executor executor) {
        held = false;
        try {
            executor.execute(lane::run);
        } catch (RejectedExecutionException e) {
            // the executor is being shut down, and nobody listens any more
            silence();
        }
    }

    /** No call is made any more, but for one that is being made. */
    public void silence() {
        silent = true;
    }

    private void make(Runnable call) {
        synchronized (lane) {
            waiting--;
        }
        if (silent) {
            return;
        }
        try {
            call.run();
        } catch (RuntimeException e) {
            fault.accept(e);
        }
    }
}
