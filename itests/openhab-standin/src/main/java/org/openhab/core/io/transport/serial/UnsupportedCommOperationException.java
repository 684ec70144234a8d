/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The port cannot do what was asked for. */
@NonNullByDefault
@SuppressWarnings("serial")
public class UnsupportedCommOperationException extends Exception {

    public UnsupportedCommOperationException() {}

    public UnsupportedCommOperationException(Throwable cause) {
        super(cause);
    }
}
