/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.transport;

/** Hears one socket's life, in order, never concurrently; must return quickly. */
public interface PeerSocketListener {

    /** It stands; the first call for a dialled socket, never made for an accepted one, which stands already. */
    void onOpen();

    /** A whole text message of at most 2048 bytes; longer ones close the socket with 1009. */
    void onText(String text);

    /** The other side has answered a PING. */
    void onPong();

    /**
     * It could not be opened, or has gone. Last call of all.
     *
     * @param why for a log, never shown as the only text
     */
    void onClosed(String why);
}
