/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.CloseCause.Kind;
import org.lightwaveos.transport.wire.Calls;
import org.lightwaveos.transport.wire.StatusCode;

/** One user's end of a shared socket. Closing it leaves the socket to the other user. */
abstract class View {

    /** Held until the view has been handed out. */
    final Calls calls = new Calls(true, fault -> refuse(StatusCode.INTERNAL, "internal error"));

    final SharedSocket socket;

    View(SharedSocket socket) {
        this.socket = socket;
    }

    public final void send(String text) {
        socket.send(this, text);
    }

    public final void close(int code, String reason) {
        calls.silence();
        socket.leave(this, code, reason);
    }

    /** The transport itself closes it. */
    final void refuse(int code, String reason) {
        calls.addLast(() -> ended(new CloseCause(Kind.PROTOCOL_ERROR, 0, reason)));
        calls.run();
        socket.leave(this, code, reason);
    }

    /** Makes the listener's call. */
    abstract void opened();

    /** Makes the listener's call. */
    abstract void heard(String text);

    /** Makes the listener's call. */
    abstract void ended(CloseCause cause);
}
