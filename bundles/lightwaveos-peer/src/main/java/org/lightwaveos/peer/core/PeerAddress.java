/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

/**
 * Where a peer listens; a hint until its UUID has been heard on a connection to there.
 *
 * @param host literal address or host name
 * @param port TCP port, 1..65535
 */
public record PeerAddress(String host, int port) {

    /** @throws IllegalArgumentException if the host is blank or the port out of range */
    public PeerAddress {
        if (host.isBlank()) {
            throw new IllegalArgumentException("host is empty");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port is 1..65535, not " + port);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
