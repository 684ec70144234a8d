/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;

/** A network in the test's hand: answers identity by itself, the rest when told. */
final class FakeTransport implements ControlTransport {

    static final String UUID = "LW-AABBCCDDEE01";

    final List<FakeSocket> sockets = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    boolean answering = true;

    static final class FakeSocket implements Socket {
        final SocketListener listener;
        final List<String> sent = new ArrayList<>();
        int closedWith;

        FakeSocket(SocketListener listener) {
            this.listener = listener;
        }

        @Override
        public synchronized void send(String text) {
            sent.add(text);
        }

        @Override
        public synchronized void close(int code, String reason) {
            closedWith = code;
        }

        /** Answers the last message as a first reading. */
        void answerReading() {
            String last = sent.get(sent.size() - 1);
            String id = last.replaceAll(".*\"requestId\":\"(\\d+)\".*", "$1");
            listener.onText("{\"type\":\"effects.current\",\"requestId\":\"" + id
                    + "\",\"success\":true,\"data\":{\"effectId\":256,\"brightness\":96}}");
        }
    }

    @Override
    public synchronized Socket open(Endpoint endpoint, SocketListener listener) {
        FakeSocket socket = new FakeSocket(listener);
        sockets.add(socket);
        return socket;
    }

    @Override
    public void send(HttpCall call, Consumer<HttpOutcome> done) {
        requests.add(call.pathAndQuery());
        if (!answering) {
            return;
        }
        String data = call.pathAndQuery().endsWith("sync/status")
                ? "{\"uuid\":\"" + UUID + "\"}"
                : "{\"name\":\"LightwaveOS\"}";
        done.accept(new HttpOutcome.Answered(200, "{\"data\":" + data + "}", 0));
    }

    FakeSocket socket() {
        return sockets.get(sockets.size() - 1);
    }
}
