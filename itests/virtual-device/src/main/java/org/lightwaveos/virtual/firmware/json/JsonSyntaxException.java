/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** Carries a parse error out of the recursion; without a stack trace, since bad input is nothing exceptional. */
final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1;

    private final ParseError error;

    JsonSyntaxException(ParseError error) {
        super(error.label(), null, false, false);
        this.error = error;
    }

    ParseError error() {
        return error;
    }
}
