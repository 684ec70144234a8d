/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import java.util.Collection;
import java.util.List;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;

/** Confirms every command, as the lamp of the samples does. */
final class LampHandler extends BaseThingHandler {

    LampHandler(Thing thing) {
        super(thing);
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of(SampleActions.class);
    }

    @Override
    public void initialize() {
        updateProperty("serialPorts", "[/dev/ttyS0]");
        updateStatus(ThingStatus.ONLINE);
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        if (command instanceof OnOffType state) {
            updateState(channel, state);
        }
    }
}
