/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import java.util.Optional;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Thing that is this openHAB's peer: a unit that is found is offered as a member of its group. */
@Component(service = PeerBridge.class)
public class PeerBridge {

    private final ThingRegistry things;

    @Activate
    public PeerBridge(@Reference ThingRegistry things) {
        this.things = things;
    }

    /** Empty as long as there is none. */
    public Optional<ThingUID> thing() {
        return things.stream()
                .filter(thing -> LightwaveBindingConstants.THING_TYPE_PEER.equals(thing.getThingTypeUID()))
                .map(Thing::getUID)
                .findFirst();
    }
}
