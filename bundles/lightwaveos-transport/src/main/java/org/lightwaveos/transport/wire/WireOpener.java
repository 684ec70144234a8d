/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

import org.lightwaveos.control.transport.Endpoint;

/** Makes sockets. */
public interface WireOpener {

    /** A socket to {@code ws://endpoint/ws}; nothing happens before its {@link Wire#connect}. */
    Wire create(Endpoint endpoint, WireListener listener);
}
