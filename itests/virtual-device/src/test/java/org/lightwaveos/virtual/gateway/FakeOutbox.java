/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a gateway sends, as readable lines in the order of sending. */
final class FakeOutbox implements Outbox {

    final List<String> lines = new ArrayList<>();

    @Override
    public void text(int clientId, String frame) {
        lines.add(clientId + " " + frame);
    }

    @Override
    public void binary(int clientId, byte[] frame) {
        lines.add(clientId + " <" + frame.length + " bytes>");
    }

    @Override
    public void ping(int clientId) {
        lines.add(clientId + " ping");
    }

    @Override
    public void close(int clientId, Refusal why) {
        lines.add(clientId + " close " + why.code() + " " + why.reason());
    }

    @Override
    public void datagram(String address, int port, byte[] payload) {
        lines.add(address + ":" + port + " <" + payload.length + " bytes>");
    }

    /** What was sent since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
