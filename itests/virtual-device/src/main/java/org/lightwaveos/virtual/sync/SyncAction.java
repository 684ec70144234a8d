/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** What a unit wants done on its connections. */
public sealed interface SyncAction {

    /** Dial. The connection is the unit's until {@link Close}, whatever becomes of it in between. */
    record Connect(String peer, String uri) implements SyncAction {}

    /** One text on the connection that was dialled for the peer. */
    record Send(String peer, String text) implements SyncAction {}

    record Close(String peer, String uri) implements SyncAction {}

    /** One text to a client of the unit's own server. Firmware never does this. */
    record Answer(int client, String text) implements SyncAction {}

    /**
     * There is no room for this client as a peer, or it does not answer any more, or is not whom it said it was. A client
     * that also uses the control API may be kept for that: the unit has forgotten it as a peer. Firmware never does this.
     */
    record HangUp(int client) implements SyncAction {}
}
