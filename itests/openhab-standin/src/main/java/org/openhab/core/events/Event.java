/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Something that happened, as sent over the event bus. */
@NonNullByDefault
public interface Event {

    String getType();

    String getTopic();

    String getPayload();

    @Nullable
    String getSource();
}
