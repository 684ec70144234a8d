/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.runtime.DeviceControllers;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.transport.jetty.JettyControlTransport;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the handlers, and gives them what they share: openHAB's HTTP and WebSocket clients, and a storage. */
@Component(service = ThingHandlerFactory.class, configurationPid = "binding.lightwaveos")
public class LightwaveHandlerFactory extends BaseThingHandlerFactory {

    /** Name of the storage; openHAB makes it a file of that name. */
    private static final String STORAGE = "org.openhab.binding.lightwaveos";

    private final ControlTransport transport;
    private final Storage<String> storage;
    private final LightwaveStateDescriptionProvider descriptions;
    private final DeviceSightings sightings;

    @Activate
    public LightwaveHandlerFactory(
            @Reference HttpClientFactory httpClients,
            @Reference WebSocketFactory webSockets,
            @Reference StorageService storages,
            @Reference LightwaveStateDescriptionProvider descriptions,
            @Reference DeviceSightings sightings) {
        transport = new JettyControlTransport(httpClients.getCommonHttpClient(), webSockets.getCommonWebSocketClient());
        storage = storages.getStorage(STORAGE, LightwaveHandlerFactory.class.getClassLoader());
        this.descriptions = descriptions;
        this.sightings = sightings;
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingType) {
        return LightwaveBindingConstants.THING_TYPE_DEVICE.equals(thingType);
    }

    @Override
    protected @Nullable ThingHandler createHandler(Thing thing) {
        return supportsThingType(thing.getThingTypeUID())
                ? new DeviceHandler(thing, this::createController, storage, descriptions, sightings)
                : null;
    }

    private DeviceController createController(
            DeviceSettings settings, ScheduledExecutorService executor, DeviceListener listener) {
        return DeviceControllers.create(
                settings, transport, executor, System::nanoTime, new SplittableRandom(), listener);
    }
}
