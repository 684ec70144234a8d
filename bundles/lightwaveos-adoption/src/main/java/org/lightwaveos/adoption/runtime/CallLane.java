/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.function.Consumer;
import org.lightwaveos.runtime.Lane;

/** Calls out, in order, on whichever thread has brought the news: those who are called return at once. */
final class CallLane extends Lane<Runnable> {

    private final Consumer<String> notes;
    private volatile boolean closed;

    CallLane(Consumer<String> notes) {
        this.notes = notes;
    }

    /** What still waits is dropped. */
    void close() {
        closed = true;
    }

    @Override
    protected void handle(Runnable call) {
        if (closed) {
            return;
        }
        try {
            call.run();
        } catch (RuntimeException e) {
            // one device's fault must not cost the others their turn
            notes.accept("a call failed: " + e);
        }
    }
}
