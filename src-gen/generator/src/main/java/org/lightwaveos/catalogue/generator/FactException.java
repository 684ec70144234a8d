/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.generator;

/** The data files are wrong; the message names the file, the row and the column. */
public final class FactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactException(String message) {
        super(message);
    }

    FactException(String message, Throwable cause) {
        super(message, cause);
    }
}
