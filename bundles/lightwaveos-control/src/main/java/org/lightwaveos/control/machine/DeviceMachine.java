/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

import org.lightwaveos.control.LinkCounters;

/**
 * One device's conversation as a deterministic state machine: feed it events with the time at which they happened, do what it
 * says, and call again when it asks to be called. Not thread-safe.
 *
 * @param <E> what can happen to it
 * @param <A> what it wants done on the line to the device
 */
public interface DeviceMachine<E, A> {

    /** A time that does not come. */
    long NEVER = Long.MAX_VALUE;

    /**
     * What is to be done about an event.
     *
     * @param nowMs monotonic time in ms; an earlier time than the last one counts as the last one
     */
    Actions<A> handle(long nowMs, E event);

    /** When to call {@link #handle} with a tick, in the same time; {@link #NEVER} if that is not needed. */
    long nextWakeUp();

    LinkCounters counters();
}
