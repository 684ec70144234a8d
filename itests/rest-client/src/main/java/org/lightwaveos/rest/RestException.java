/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

/** openHAB could not be asked, or its answer was not the expected one. The message names the request. */
public final class RestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The HTTP status of the answer; 0 if there was none. */
    private final int status;

    RestException(String message, int status) {
        super(message);
        this.status = status;
    }

    RestException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status of the answer; 0 if there was none. */
    public int status() {
        return status;
    }
}
