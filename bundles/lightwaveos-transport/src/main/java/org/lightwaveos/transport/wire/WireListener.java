/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import org.lightwaveos.control.transport.ControlTransport.SocketListener;

/** Hears all that one socket says. */
public interface WireListener extends SocketListener {

    /** The other side has answered a PING. */
    void onPong();
}
