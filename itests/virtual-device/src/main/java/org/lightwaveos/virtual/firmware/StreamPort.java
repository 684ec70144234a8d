/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

/** The stream subscriber tables, which belong to the network side. */
public interface StreamPort {

    /** Accepts every WebSocket subscriber and has no UDP. */
    StreamPort ACCEPT_ALL = new StreamPort() {
        @Override
        public boolean subscribeLeds(int clientId) {
            return true;
        }

        @Override
        public boolean subscribeLedsByUdp(int clientId, int udpPort) {
            return false;
        }

        @Override
        public void unsubscribeLeds(int clientId) {}
    };

    /** Adds a WebSocket subscriber of LED frames; false if the table is full. */
    boolean subscribeLeds(int clientId);

    /** Adds a UDP subscriber at the client's address and the port; false if full or without UDP. */
    boolean subscribeLedsByUdp(int clientId, int udpPort);

    /** Removes the client from both tables. */
    void unsubscribeLeds(int clientId);
}
