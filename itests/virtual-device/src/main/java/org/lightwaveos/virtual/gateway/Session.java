/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/** An admitted WebSocket client. */
final class Session {

    final int clientId;
    final String address;
    final Inbound inbound = new Inbound();
    boolean authenticated;

    Session(int clientId, String address) {
        this.clientId = clientId;
        this.address = address;
    }
}
