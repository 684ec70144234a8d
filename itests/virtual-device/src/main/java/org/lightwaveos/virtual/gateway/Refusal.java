/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/**
 * Why a connection is closed, in the words of the close frame.
 *
 * @param code WebSocket close code
 * @param reason text of the close frame, empty where the device sends none
 */
public record Refusal(int code, String reason) {

    /** The previous attempt from that address is less than 2 s ago. */
    public static final Refusal TOO_FAST = new Refusal(1013, "Reconnect too fast");
    /** There is a live session from that address. */
    public static final Refusal SECOND_SESSION = new Refusal(1008, "Only one session per device");
    /** There are seven sessions already. */
    public static final Refusal LIMIT = new Refusal(1008, "Connection limit");
    /** Internal memory is short; all sessions go, without a word. */
    public static final Refusal LOW_MEMORY = new Refusal(1013, "");
}
