/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.types;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The events that a trigger channel can fire. */
@NonNullByDefault
public class EventDescription {

    public EventDescription(@Nullable List<EventOption> options) {
        throw new UnsupportedOperationException();
    }

    public List<EventOption> getOptions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
