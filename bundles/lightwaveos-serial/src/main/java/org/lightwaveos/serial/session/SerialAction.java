/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

/** What a session wants done with its port. */
public sealed interface SerialAction {

    /** What is plugged in there is to be said, without opening it. */
    record Look(long port) implements SerialAction {}

    record Open(long port) implements SerialAction {}

    /** In one go. */
    record Write(long port, byte[] bytes) implements SerialAction {}

    record Close(long port) implements SerialAction {}

    /** Frames are to be sent from now on, between writes. */
    record StreamOn(int fps) implements SerialAction {}

    /** And no more, from now on. */
    record StreamOff() implements SerialAction {}
}
