/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.json;

/** Why a text is not JSON to the device; the REST API sends the label. */
public enum ParseError {
    EMPTY_INPUT("EmptyInput"),
    INCOMPLETE_INPUT("IncompleteInput"),
    INVALID_INPUT("InvalidInput"),
    TOO_DEEP("TooDeep");

    private final String label;

    ParseError(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
