/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

/** What came of reading a text: exactly one of the two. */
public sealed interface SyncReading {

    /** A valid message. */
    record Accepted(SyncMessage message) implements SyncReading {}

    /** No message. */
    record Rejected(Rejection rejection) implements SyncReading {}
}
