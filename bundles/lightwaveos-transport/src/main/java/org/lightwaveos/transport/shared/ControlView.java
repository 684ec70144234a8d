/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport.Socket;
import org.lightwaveos.control.transport.ControlTransport.SocketListener;

/** A controller's end. */
final class ControlView extends View implements Socket {

    private final SocketListener listener;

    ControlView(SharedSocket socket, SocketListener listener) {
        super(socket);
        this.listener = listener;
    }

    @Override
    void opened() {
        listener.onOpen();
    }

    @Override
    void heard(String text) {
        listener.onText(text);
    }

    void heard(byte[] payload) {
        listener.onBinary(payload);
    }

    @Override
    void ended(CloseCause cause) {
        listener.onClosed(cause);
    }
}
