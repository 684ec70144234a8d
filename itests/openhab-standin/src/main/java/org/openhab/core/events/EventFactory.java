/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Makes events from topic and payload. */
@NonNullByDefault
public interface EventFactory {

    Event createEvent(String eventType, String topic, String payload, @Nullable String source) throws Exception;

    Set<String> getSupportedEventTypes();
}
