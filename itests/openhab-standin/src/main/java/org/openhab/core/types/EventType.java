/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Whether a value came as a command or as an update. */
@NonNullByDefault
public enum EventType {
    COMMAND,
    UPDATE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
