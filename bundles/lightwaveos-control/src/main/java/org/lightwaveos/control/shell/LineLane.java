/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.shell;

/**
 * Carries out what a state machine wants done on the line to its device, in order.
 *
 * @param <A> what can be done there
 */
public interface LineLane<A> {

    /** Takes note of it, and does nothing yet: the machine's lock is held. */
    void add(A action);

    /** Does what has been added, or sees to it that it is done. */
    void run();

    /** Gives up the line; what still waits is dropped. */
    void close();
}
