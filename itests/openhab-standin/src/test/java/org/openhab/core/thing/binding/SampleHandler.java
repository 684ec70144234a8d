/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.types.Command;

/** A handler that writes down what openHAB asks of it. */
final class SampleHandler extends BaseThingHandler {

    final List<String> asked = new ArrayList<>();

    SampleHandler(Thing thing) {
        super(thing);
    }

    @Override
    public void initialize() {
        asked.add("initialize");
        updateStatus(ThingStatus.ONLINE);
    }

    @Override
    public void dispose() {
        asked.add("dispose");
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        asked.add(channelUID.getId() + " " + command);
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of(SampleService.class);
    }
}
