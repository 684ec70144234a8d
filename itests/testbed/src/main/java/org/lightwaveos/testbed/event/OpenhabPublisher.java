/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.event;

import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets add-ons post events of their own. */
@Component(service = EventPublisher.class)
public final class OpenhabPublisher implements EventPublisher {

    private final EventBus bus;

    @Activate
    public OpenhabPublisher(@Reference EventBus bus) {
        this.bus = bus;
    }

    @Override
    public void post(Event event) {
        bus.post(new BusEvent(event.getTopic(), event.getType(), event.getPayload()));
    }
}
