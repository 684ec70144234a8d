/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

/** What is sent on a socket, unfragmented. */
public sealed interface Frame {

    /** A whole text message. */
    record Text(String text) implements Frame {}

    /** A PING without payload. */
    record Ping() implements Frame {}

    /**
     * The last frame.
     *
     * @param reason at most 123 bytes of UTF-8
     */
    record Close(int code, String reason) implements Frame {}
}
