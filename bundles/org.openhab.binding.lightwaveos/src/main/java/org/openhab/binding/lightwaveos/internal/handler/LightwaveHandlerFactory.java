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
import org.lightwaveos.control.runtime.IdentityProbe;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.runtime.PeerNodes;
import org.lightwaveos.peer.transport.PeerTransport;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.binding.lightwaveos.internal.LightwaveStorage;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.binding.lightwaveos.internal.discovery.PeerSightings;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.binding.lightwaveos.internal.net.SharedSockets;
import org.openhab.binding.lightwaveos.internal.peer.Advertiser;
import org.openhab.binding.lightwaveos.internal.peer.Browser;
import org.openhab.binding.lightwaveos.internal.peer.HostIdentity;
import org.openhab.binding.lightwaveos.internal.peer.SinglePeer;
import org.openhab.core.common.NamedThreadFactory;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.net.NetworkAddressService;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the handlers, and gives them what they share. */
@Component(service = ThingHandlerFactory.class, configurationPid = "binding.lightwaveos")
public class LightwaveHandlerFactory extends BaseThingHandlerFactory {

    private static final String POOL = "thingHandler";

    private final ControlTransport control;
    private final PeerTransport peer;
    private final Storage<String> storage;
    private final ToldChoices told;
    private final LightwaveStateDescriptionProvider descriptions;
    private final DeviceSightings sightings;
    private final PeerServices peerServices;
    private final Gatherings gatherings;

    @Activate
    public LightwaveHandlerFactory(
            @Reference SharedSockets sockets,
            @Reference LightwaveStorage storage,
            @Reference LightwaveStateDescriptionProvider descriptions,
            @Reference DeviceSightings sightings,
            @Reference PeerSightings peerSightings,
            @Reference HostIdentity identity,
            @Reference NetworkAddressService addresses,
            @Reference Advertiser advertiser,
            @Reference Browser browser) {
        control = sockets.control();
        peer = sockets.peer();
        this.storage = storage.storage();
        told = new ToldChoices(this.storage);
        this.descriptions = descriptions;
        this.sightings = sightings;
        gatherings = new Gatherings(ThreadPoolManager.getScheduledPool(POOL), System::nanoTime);
        NamedThreadFactory threads = new NamedThreadFactory("lightwaveos-peer", true);
        peerServices = new PeerServices(
                this::createNode,
                task -> threads.newThread(task).start(),
                new IdentityProbe(control)::ask,
                identity,
                addresses,
                peerSightings,
                advertiser,
                browser,
                new SinglePeer(ThreadPoolManager.getScheduledPool(POOL)),
                this.storage,
                told,
                descriptions,
                gatherings);
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingType) {
        return LightwaveBindingConstants.THING_TYPE_DEVICE.equals(thingType)
                || LightwaveBindingConstants.THING_TYPE_PEER.equals(thingType);
    }

    @Override
    protected @Nullable ThingHandler createHandler(Thing thing) {
        if (LightwaveBindingConstants.THING_TYPE_PEER.equals(thing.getThingTypeUID())) {
            return thing instanceof Bridge bridge ? new PeerHandler(bridge, peerServices) : null;
        }
        return LightwaveBindingConstants.THING_TYPE_DEVICE.equals(thing.getThingTypeUID())
                ? new DeviceHandler(thing, this::createController, storage, told, descriptions, sightings, gatherings)
                : null;
    }

    private DeviceController createController(
            DeviceSettings settings, ScheduledExecutorService executor, DeviceListener listener) {
        return DeviceControllers.create(
                settings, control, executor, System::nanoTime, new SplittableRandom(), listener);
    }

    private PeerNode createNode(PeerSettings settings, ScheduledExecutorService executor, PeerListener listener) {
        return PeerNodes.create(settings, peer, executor, System::nanoTime, new SplittableRandom(), listener);
    }
}
