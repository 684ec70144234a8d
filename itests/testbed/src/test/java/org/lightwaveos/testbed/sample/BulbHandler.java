/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.types.Command;

/** Something under a hub, with which it goes offline. */
final class BulbHandler extends BaseThingHandler {

    BulbHandler(Thing thing) {
        super(thing);
    }

    @Override
    public void initialize() {
        Bridge hub = getBridge();
        updateProperty("hub", hub == null ? "none" : hub.getUID() + " " + hub.getStatus());
        updateStatus(ThingStatus.ONLINE);
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        // It is on.
    }
}
