/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Puts events on the event bus. */
@NonNullByDefault
public interface EventPublisher {

    void post(Event event) throws IllegalArgumentException, IllegalStateException;
}
