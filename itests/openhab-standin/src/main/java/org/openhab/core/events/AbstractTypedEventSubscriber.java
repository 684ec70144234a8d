/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.events;

import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Receives events of one type. */
@NonNullByDefault
public abstract class AbstractTypedEventSubscriber<T extends Event> implements EventSubscriber {

    private final Set<String> types;

    protected AbstractTypedEventSubscriber(String eventType) {
        types = Set.of(eventType);
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return types;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void receive(Event event) {
        receiveTypedEvent((T) event);
    }

    protected abstract void receiveTypedEvent(T event);
}
