/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.core.thing.Thing;

/** A device in the network as a Thing. */
public class DeviceHandler extends DeviceThingHandler {

    private final ControllerFactory controllers;
    private final DeviceSightings sightings;

    DeviceHandler(Thing thing, ControllerFactory controllers, DeviceServices services, DeviceSightings sightings) {
        super(thing, services);
        this.controllers = controllers;
        this.sightings = sightings;
    }

    @Override
    Optional<String> fault() {
        return getConfigAs(DeviceConfig.class).fault();
    }

    @Override
    DeviceLink link(DevicePort port, ThingMemory memory, ChoiceLists choices) {
        DeviceConfig config = getConfigAs(DeviceConfig.class);
        DeviceSettings settings = new DeviceSettings(
                config.endpoint(), expectedUnit(config, memory), config.apiKey, config.messagesPerSecond);
        return new DeviceLink(
                thing.getUID(),
                port,
                memory,
                choices,
                listener -> controllers.create(settings, scheduler, listener),
                new UnitWatch(thing.getUID(), port, settings, memory, sightings),
                (unit, controller, panels, keep) -> membership(config, unit, controller, panels, keep),
                DevicePanels.network(config.zoneNames),
                controller -> List.of());
    }

    /** The user's word counts most, then what was verified last, then what discovery said. */
    private Optional<DeviceUuid> expectedUnit(DeviceConfig config, ThingMemory memory) {
        return config.adopted().or(memory::uuid).or(() -> {
            String property = thing.getProperties().get(LightwaveBindingConstants.PROPERTY_UUID);
            return property == null ? Optional.empty() : DeviceUuid.parse(property);
        });
    }
}
