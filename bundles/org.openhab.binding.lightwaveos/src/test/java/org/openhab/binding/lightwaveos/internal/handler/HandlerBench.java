/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;

/** A handler with all that it needs, and a look at all that it does. */
final class HandlerBench {

    static final DeviceUuid UUID = new DeviceUuid("LW-AABBCCDDEEFF");
    static final DeviceUuid OTHER_UUID = new DeviceUuid("LW-000000000001");
    static final Endpoint HOME = new Endpoint("192.168.1.5", 80);

    final FakeStorage storage = new FakeStorage();
    final FakeDescriptions descriptions = new FakeDescriptions();
    final DeviceSightings sightings = new DeviceSightings();
    final FakeCallback callback = new FakeCallback();
    final List<FakeController> controllers = new ArrayList<>();
    final VirtualScheduler time = new VirtualScheduler();
    final Gatherings gatherings = new Gatherings(time, time::nanoTime);
    final Thing thing;
    DeviceHandler handler;

    HandlerBench() {
        this(Map.of(), Map.of());
    }

    HandlerBench(Map<String, Object> extraConfiguration, Map<String, String> properties) {
        this(extraConfiguration, properties, null);
    }

    /** @param bridge the Thing of the peer whose group it is a member of; null for none */
    HandlerBench(Map<String, Object> extraConfiguration, Map<String, String> properties, ThingUID bridge) {
        Configuration configuration = new Configuration();
        configuration.put("host", HOME.host());
        configuration.put("port", BigDecimal.valueOf(HOME.port()));
        extraConfiguration.forEach(configuration::put);
        thing = ThingBuilder.create(LightwaveBindingConstants.THING_TYPE_DEVICE, ThingMemoryTest.thing("one"))
                .withConfiguration(configuration)
                .withProperties(properties)
                .withBridge(bridge)
                .build();
        handler = newHandler(thing);
    }

    /** As after a restart of openHAB: a new handler, the Thing as it was kept, the same storage. */
    void restart() {
        handler.dispose();
        handler.setCallback(null);
        handler = newHandler(handler.getThing());
        handler.initialize();
    }

    FakeController controller() {
        return controllers.get(controllers.size() - 1);
    }

    void command(String channel, Command command) {
        handler.handleCommand(new ChannelUID(thing.getUID(), channel), command);
    }

    static DeviceIdentity identity(DeviceUuid uuid, Endpoint endpoint) {
        return new DeviceIdentity(
                java.util.Optional.of(uuid), endpoint, "LightwaveOS", "2.0.0", "ESP32-S3-DevKitC-1", "v5.1");
    }

    private DeviceHandler newHandler(Thing kept) {
        DeviceHandler fresh = new DeviceHandler(
                kept,
                (settings, executor, listener) -> {
                    FakeController controller = new FakeController(settings, listener);
                    controllers.add(controller);
                    return controller;
                },
                new DeviceServices(storage, new ToldChoices(storage), descriptions.provider, gatherings),
                sightings);
        fresh.setCallback(callback);
        return fresh;
    }
}
