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

    protected AbstractTypedEventSubscriber(String eventType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void receive(Event event) {
        throw new UnsupportedOperationException();
    }

    protected abstract void receiveTypedEvent(T event);
}
