/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The UDP side of the LED stream: fire and forget. The socket is opened by the first datagram. */
final class Datagrams implements AutoCloseable {

    private final InetAddress from;
    private DatagramSocket socket;

    Datagrams(InetAddress from) {
        this.from = from;
    }

    synchronized void send(String to, int port, byte[] payload) {
        try {
            if (socket == null || socket.isClosed()) {
                socket = new DatagramSocket(new InetSocketAddress(from, 0));
            }
            socket.send(new DatagramPacket(payload, payload.length, InetAddress.getByName(to), port));
        } catch (IOException e) {
            // nobody listens there; a datagram's loss is no event
        }
    }

    @Override
    public synchronized void close() {
        if (socket != null) {
            socket.close();
        }
    }
}
