/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.transport;

/**
 * Where a device answers: one port for WebSocket ({@code /ws}) and REST ({@code /api/v1}) alike.
 *
 * @param host host name or literal address; an IPv6 literal without brackets
 * @param port TCP port, 1..65535
 */
public record Endpoint(String host, int port) {

    /** @throws IllegalArgumentException if the host is blank or the port out of range */
    public Endpoint {
        if (host.isBlank()) {
            throw new IllegalArgumentException("host is empty");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port is 1..65535, not " + port);
        }
    }

    /** {@code host:port} as it stands in a URI. */
    public String authority() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }

    @Override
    public String toString() {
        return authority();
    }
}
