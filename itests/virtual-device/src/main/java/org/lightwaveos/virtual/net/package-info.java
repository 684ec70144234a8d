/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A device's sockets: one TCP port for WebSocket and REST, one UDP socket for LED frames, and the connections that a unit
 * with sync dials.
 *
 * <p>Rule: the only package of the virtual device that knows Jetty. It decides nothing: what comes in goes to a
 * {@link org.lightwaveos.virtual.net.DeviceLink} or a {@link org.lightwaveos.virtual.net.PeerLink}, what goes out was decided by the gateway.
 */
package org.lightwaveos.virtual.net;
