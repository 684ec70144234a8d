/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import org.lightwaveos.peer.transport.PeerSocket;

/** One WebSocket that is to be opened: what is sent before it stands waits for that. */
public interface Wire extends PeerSocket {

    /** Starts to open it, once; returns at once. No listener is called before, nor by this thread. */
    void connect();
}
