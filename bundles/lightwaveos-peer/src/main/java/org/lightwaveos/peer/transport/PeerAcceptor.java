/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.transport;

/** Meets those who have connected to a {@link PeerServer}. */
public interface PeerAcceptor {

    /**
     * Somebody has connected; must return quickly.
     *
     * @param socket open
     * @param from the other side's address, for a log
     * @return who hears the socket from now on
     */
    PeerSocketListener accepted(PeerSocket socket, String from);
}
