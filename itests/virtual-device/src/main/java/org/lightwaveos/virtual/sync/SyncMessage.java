/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** Messages from the device's other tasks. */
public enum SyncMessage {
    /** Send the state now, whatever the role. */
    SYNC_REQUEST,
    /** The light has changed; a leader notes that its state is due. */
    STATE_UPDATED,
    SYNC_STATE,
    SYNC_RESPONSE,
    PING,
    PONG
}
