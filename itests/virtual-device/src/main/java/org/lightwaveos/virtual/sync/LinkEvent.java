/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

/** What can happen on an outgoing connection. */
public sealed interface LinkEvent {

    record Connected() implements LinkEvent {}

    /** Lost, failed or closed: firmware treats them alike. */
    record Lost() implements LinkEvent {}

    /**
     * A frame with a payload.
     *
     * @param opcode of the frame (RFC 6455): 0 continuation, 1 text, 2 binary, 10 pong; only 1 and 10 are heard
     */
    record Frame(int opcode, byte[] payload) implements LinkEvent {
        public static final int CONTINUATION = 0;
        public static final int TEXT = 1;
        public static final int BINARY = 2;
        public static final int PONG = 10;
    }
}
