/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The device could not be talked to. */
@NonNullByDefault
@SuppressWarnings("serial")
public class CommunicationException extends AbstractI18nException {

    public CommunicationException(String message, @Nullable Object @Nullable ... msgParams) {
        super(message, msgParams);
    }

    public CommunicationException(String message, @Nullable Throwable cause, @Nullable Object @Nullable ... msgParams) {
        super(message, cause, msgParams);
    }

    public CommunicationException(Throwable cause) {
        super(cause);
    }
}
