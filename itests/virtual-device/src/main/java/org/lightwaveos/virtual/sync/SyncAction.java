/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** What a firmware wants done on one of its outgoing connections. */
public sealed interface SyncAction {

    /** The peer that the connection was dialled for. */
    String peer();

    /** Dial. The connection is the firmware's until {@link Close}, whatever becomes of it in between. */
    record Connect(String peer, String uri) implements SyncAction {}

    record Send(String peer, String text) implements SyncAction {}

    record Close(String peer, String uri) implements SyncAction {}
}
