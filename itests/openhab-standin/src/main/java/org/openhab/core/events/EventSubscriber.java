/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Receives events. */
@NonNullByDefault
public interface EventSubscriber {

    String ALL_EVENT_TYPES = "ALL";

    Set<String> getSubscribedEventTypes();

    default @Nullable EventFilter getEventFilter() {
        return null;
    }

    void receive(Event event);
}
