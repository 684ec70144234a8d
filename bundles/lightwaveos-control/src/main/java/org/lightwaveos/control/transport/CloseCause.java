/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.transport;

/**
 * Why a socket is gone.
 *
 * @param kind what happened
 * @param code WebSocket status code if the device sent one, HTTP status if it refused the upgrade, else 0
 * @param detail the device's reason or the library's message; for the log, never shown as the only text
 */
public record CloseCause(Kind kind, int code, String detail) {

    /** What happened, as far as a client can tell. */
    public enum Kind {
        /** Nothing listens on the port. */
        REFUSED,
        /** The name or address leads nowhere. */
        NO_ROUTE,
        /** No answer to the connection attempt in time. */
        CONNECT_TIMEOUT,
        /** The connection stands, but the answer did not come in time. */
        NO_ANSWER,
        /** Something answered, but not with a WebSocket. */
        UPGRADE_REFUSED,
        /** The device said good-bye with a status code. */
        CLOSED_BY_DEVICE,
        /** The connection broke without a word. */
        BROKEN,
        /** The device sent what breaks the WebSocket protocol or our limits. */
        PROTOCOL_ERROR
    }
}
