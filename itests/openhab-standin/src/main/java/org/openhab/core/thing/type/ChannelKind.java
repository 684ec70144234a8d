/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Whether a channel has a state or fires events. */
@NonNullByDefault
public enum ChannelKind {
    STATE,
    TRIGGER;

    public static ChannelKind parse(@Nullable String input) {
        throw new UnsupportedOperationException();
    }
}
