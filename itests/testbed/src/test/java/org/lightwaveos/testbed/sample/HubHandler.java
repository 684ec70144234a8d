/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.types.Command;

/** A bridge that rings when it starts, unless it is to stay offline; writes down, as properties, who comes and goes. */
final class HubHandler extends BaseBridgeHandler {

    HubHandler(Bridge bridge) {
        super(bridge);
    }

    @Override
    public void initialize() {
        String tone = String.valueOf(getConfig().get("tone"));
        if (tone.equals("OFFLINE")) {
            updateStatus(ThingStatus.OFFLINE);
            return;
        }
        updateStatus(ThingStatus.ONLINE);
        triggerChannel("bell", tone);
    }

    @Override
    public void childHandlerInitialized(ThingHandler childHandler, Thing childThing) {
        updateProperty(
                "came", childThing.getUID() + " by " + childHandler.getClass().getSimpleName());
    }

    @Override
    public void childHandlerDisposed(ThingHandler childHandler, Thing childThing) {
        updateProperty(
                "went", childThing.getUID() + " by " + childHandler.getClass().getSimpleName());
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        throw new AssertionError("a trigger takes no commands");
    }
}
