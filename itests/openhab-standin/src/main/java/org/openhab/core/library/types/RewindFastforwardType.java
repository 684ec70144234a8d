/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** Back or forward. */
@NonNullByDefault
public enum RewindFastforwardType implements PrimitiveType, State, Command {
    REWIND,
    FASTFORWARD;

    @Override
    public String format(String pattern) {
        return String.format(pattern, this);
    }

    @Override
    public String toString() {
        return name();
    }

    @Override
    public String toFullString() {
        return name();
    }
}
