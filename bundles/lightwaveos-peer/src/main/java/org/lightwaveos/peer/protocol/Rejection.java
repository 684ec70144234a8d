/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

/**
 * Why a text was not taken for a message. A rejected text changes nothing and closes nothing; it is counted by kind.
 *
 * @param kind what is wrong
 * @param detail where, in words for a log line; never longer than 120 characters
 */
public record Rejection(Kind kind, String detail) {

    /** What is wrong with the text. */
    public enum Kind {
        /** Longer than {@link SyncReader#MAX_LENGTH}. */
        TOO_LONG,
        /** Not one well-formed JSON object: broken, nested too deep, a key twice, or more text behind it. */
        MALFORMED,
        /** Well-formed, but no message of this protocol: a device's control frame, for example. */
        UNKNOWN_TYPE,
        /** A command code that the protocol does not have. */
        UNKNOWN_COMMAND,
        /** A key that the message needs is not there. */
        MISSING,
        /** A value of another type than documented. */
        WRONG_TYPE,
        /** A value outside its documented range, or a UUID that is not of the form. */
        OUT_OF_RANGE
    }

    public Rejection {
        if (detail.length() > 120) {
            detail = detail.substring(0, 117) + "...";
        }
    }
}
