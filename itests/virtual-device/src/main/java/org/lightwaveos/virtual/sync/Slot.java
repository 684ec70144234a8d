/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.Arrays;

/** One outgoing connection. It stays taken after the connection is lost; only a stop frees it. */
final class Slot {

    /** A client's receive buffer in bytes; longer payloads come in pieces of this size. */
    static final int BUFFER = 2048;

    final String peer;
    final String uri;
    boolean connected;
    boolean connecting = true;
    int missedPings;
    int lastPingMs;

    private final byte[] buffer = new byte[BUFFER];

    Slot(String peer, String uri, int lastPingMs) {
        this.peer = peer;
        this.uri = uri;
        this.lastPingMs = lastPingMs;
    }

    /** The buffer after a piece has come: what a longer one left behind it is still there, and is read along. */
    byte[] received(byte[] payload, int from) {
        System.arraycopy(payload, from, buffer, 0, Math.min(BUFFER, payload.length - from));
        return Arrays.copyOf(buffer, BUFFER);
    }

    SlotView view() {
        return new SlotView(peer, connected, connecting, missedPings);
    }
}
