/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

/** A bundle asks for something that nothing installed provides; the message names the requirement. */
public final class UnresolvedBundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnresolvedBundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
