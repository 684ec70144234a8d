/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** Where a unit's sync stands; what is said of each is the firmware's way, a correct unit's is in {@code correct}. */
public enum SyncState {
    INITIALIZING,
    /** Until a connection stands, or for five seconds. */
    DISCOVERING,
    /** Until the next tick. */
    ELECTING,
    /** Until the next tick, which sends the state if one is due. */
    LEADING,
    FOLLOWING,
    /** Leading, with nothing that a tick would do: later changes wait for the next connect or disconnect. */
    SYNCHRONIZED,
    /** The last connection is gone. Its slot stays taken, so only a peer not seen before leads out of it. */
    RECONNECTING
}
