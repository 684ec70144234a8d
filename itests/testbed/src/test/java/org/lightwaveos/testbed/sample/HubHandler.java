/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.types.Command;

/** A bridge that rings when it starts. */
final class HubHandler extends BaseBridgeHandler {

    HubHandler(Bridge bridge) {
        super(bridge);
    }

    @Override
    public void initialize() {
        updateStatus(ThingStatus.ONLINE);
        triggerChannel("bell", String.valueOf(getConfig().get("tone")));
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        throw new AssertionError("a trigger takes no commands");
    }
}
