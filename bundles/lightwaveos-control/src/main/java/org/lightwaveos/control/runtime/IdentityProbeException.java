/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

/** No LightwaveOS device answered where one was asked for its identity; the message says what was met instead. */
public final class IdentityProbeException extends Exception {

    private static final long serialVersionUID = 1L;

    public IdentityProbeException(String message) {
        super(message);
    }
}
