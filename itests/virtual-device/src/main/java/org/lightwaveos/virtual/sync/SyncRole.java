/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** What the last election made of a unit. */
public enum SyncRole {
    /** No election yet. */
    UNKNOWN,
    LEADER,
    FOLLOWER
}
