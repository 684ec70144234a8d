/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/**
 * Where a gateway's frames go. The order of calls for one client is the order on the wire; a call for a client that is
 * gone does nothing.
 */
public interface Outbox {

    /** One unfragmented text frame. */
    void text(int clientId, String frame);

    /** One unfragmented binary frame; the array is not touched after the call. */
    void binary(int clientId, byte[] frame);

    /** A ping. */
    void ping(int clientId);

    /** A close frame, then the end of the connection. */
    void close(int clientId, Refusal why);

    /** One UDP datagram; the array is not touched after the call. */
    void datagram(String address, int port, byte[] payload);
}
