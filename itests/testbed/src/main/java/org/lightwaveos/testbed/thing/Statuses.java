/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import org.lightwaveos.testbed.event.EventBus;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets statuses and tells of them: each time, and once more when it differs. */
@Component(service = Statuses.class)
public final class Statuses {

    private final EventBus bus;
    private final StatusTexts texts;

    @Activate
    public Statuses(@Reference EventBus bus, @Reference StatusTexts texts) {
        this.bus = bus;
        this.texts = texts;
    }

    void set(Thing thing, ThingStatus status, ThingStatusDetail detail, String description) {
        set(thing, new ThingStatusInfo(status, detail, description));
    }

    void set(Thing thing, ThingStatusInfo info) {
        ThingStatusInfo before = texts.readable(thing);
        thing.setStatusInfo(info);
        ThingStatusInfo after = texts.readable(thing);
        bus.post(ThingEvents.status(thing.getUID(), after));
        if (!after.equals(before)) {
            bus.post(ThingEvents.statusChanged(thing.getUID(), after, before));
        }
    }

    /** Tells the present status of a Thing that has just come. */
    void announce(Thing thing) {
        bus.post(ThingEvents.status(thing.getUID(), texts.readable(thing)));
    }

    /** Whether the handler has said something since it was initialized: commands reach it from then on. */
    public static boolean isInitialized(Thing thing) {
        return switch (thing.getStatus()) {
            case UNKNOWN, ONLINE, OFFLINE -> true;
            default -> false;
        };
    }
}
