/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.library.types;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/** Play or pause. */
@NonNullByDefault
public enum PlayPauseType implements PrimitiveType, State, Command {
    PLAY,
    PAUSE;

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
