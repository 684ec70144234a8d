/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The configuration is wrong. */
@NonNullByDefault
@SuppressWarnings("serial")
public class ConfigurationException extends AbstractI18nException {

    public ConfigurationException(String message, @Nullable Object @Nullable ... msgParams) {
        super(message, msgParams);
    }

    public ConfigurationException(String message, @Nullable Throwable cause, @Nullable Object @Nullable ... msgParams) {
        super(message, cause, msgParams);
    }

    public ConfigurationException(Throwable cause) {
        super(cause);
    }
}
