/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The device could not be reached. */
@NonNullByDefault
@SuppressWarnings("serial")
public class ConnectionException extends CommunicationException {

    public ConnectionException(String message, @Nullable Object @Nullable ... msgParams) {
        super(message, msgParams);
    }

    public ConnectionException(String message, @Nullable Throwable cause, @Nullable Object @Nullable ... msgParams) {
        super(message, cause, msgParams);
    }

    public ConnectionException(Throwable cause) {
        super(cause);
    }
}
