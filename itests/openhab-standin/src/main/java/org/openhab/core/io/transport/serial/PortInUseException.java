/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The port is open already. */
@NonNullByDefault
@SuppressWarnings("serial")
public class PortInUseException extends Exception {

    public PortInUseException(String message, Exception cause) {
        super(message, cause);
    }

    public PortInUseException(Exception cause) {
        super(cause);
    }
}
