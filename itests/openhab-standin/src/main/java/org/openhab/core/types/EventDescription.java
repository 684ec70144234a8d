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

    private final List<EventOption> options;

    public EventDescription(@Nullable List<EventOption> options) {
        this.options = options == null ? List.of() : List.copyOf(options);
    }

    public List<EventOption> getOptions() {
        return options;
    }

    @Override
    public String toString() {
        return "EventDescription [options=" + options + "]";
    }
}
