/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.type;

import java.util.Locale;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Whether a channel has a state or fires events. */
@NonNullByDefault
public enum ChannelKind {
    STATE,
    TRIGGER;

    /** @throws IllegalArgumentException for a text that names no kind, in any case of letters; null is a state */
    public static ChannelKind parse(@Nullable String input) {
        if (input == null) {
            return STATE;
        }
        try {
            return valueOf(input.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Unknown channel kind: '" + input + "'", e);
        }
    }
}
