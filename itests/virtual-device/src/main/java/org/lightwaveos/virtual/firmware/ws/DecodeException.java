/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

/** A message lacks a field or has one out of range; the text goes to the client. No stack trace: it is everyday. */
final class DecodeException extends Exception {

    private static final long serialVersionUID = 1;

    /** The firmware's buffer holds 127 characters and an end mark. */
    private static final int LONGEST = 127;

    DecodeException(String message) {
        super(message.substring(0, Math.min(LONGEST, message.length())), null, false, false);
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
