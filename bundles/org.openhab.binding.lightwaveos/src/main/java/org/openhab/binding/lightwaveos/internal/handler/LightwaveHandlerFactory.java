/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Set;
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
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.runtime.SerialControllers;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
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
import org.openhab.binding.lightwaveos.internal.serial.LentPorts;
import org.openhab.binding.lightwaveos.internal.usb.PortSightings;
import org.openhab.core.common.NamedThreadFactory;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.net.NetworkAddressService;
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

    private static final Set<ThingTypeUID> THING_TYPES = Set.of(
            LightwaveBindingConstants.THING_TYPE_DEVICE,
            LightwaveBindingConstants.THING_TYPE_GATEWAY,
            LightwaveBindingConstants.THING_TYPE_PEER);

    private final ControlTransport control;
    private final PeerTransport peer;
    private final LentPorts ports;
    private final DeviceServices services;
    private final DeviceSightings sightings;
    private final PortSightings portSightings;
    private final PeerServices peerServices;

    @Activate
    public LightwaveHandlerFactory(
            @Reference SharedSockets sockets,
            @Reference LightwaveStorage storage,
            @Reference LightwaveStateDescriptionProvider descriptions,
            @Reference DeviceSightings sightings,
            @Reference PeerSightings peerSightings,
            @Reference LentPorts ports,
            @Reference PortSightings portSightings,
            @Reference HostIdentity identity,
            @Reference NetworkAddressService addresses,
            @Reference Advertiser advertiser,
            @Reference Browser browser) {
        control = sockets.control();
        peer = sockets.peer();
        this.ports = ports;
        this.sightings = sightings;
        this.portSightings = portSightings;
        ToldChoices told = new ToldChoices(storage.storage());
        Gatherings gatherings = new Gatherings(ThreadPoolManager.getScheduledPool(POOL), System::nanoTime);
        services = new DeviceServices(storage.storage(), told, descriptions, gatherings);
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
                storage.storage(),
                told,
                descriptions,
                gatherings);
    }

    @Override
    public boolean supportsThingType(ThingTypeUID thingType) {
        return THING_TYPES.contains(thingType);
    }

    @Override
    protected @Nullable ThingHandler createHandler(Thing thing) {
        ThingTypeUID thingType = thing.getThingTypeUID();
        if (LightwaveBindingConstants.THING_TYPE_PEER.equals(thingType)) {
            return thing instanceof Bridge bridge ? new PeerHandler(bridge, peerServices) : null;
        }
        if (LightwaveBindingConstants.THING_TYPE_GATEWAY.equals(thingType)) {
            return new GatewayHandler(thing, this::createSerialController, services, portSightings);
        }
        return LightwaveBindingConstants.THING_TYPE_DEVICE.equals(thingType)
                ? new DeviceHandler(thing, this::createController, services, sightings)
                : null;
    }

    private DeviceController createController(
            DeviceSettings settings, ScheduledExecutorService executor, DeviceListener listener) {
        return DeviceControllers.create(
                settings, control, executor, System::nanoTime, new SplittableRandom(), listener);
    }

    private SerialController createSerialController(
            SerialSettings settings, Openings openings, ScheduledExecutorService executor, DeviceListener listener) {
        return SerialControllers.create(settings, openings, ports, executor, System::nanoTime, listener);
    }

    private PeerNode createNode(PeerSettings settings, ScheduledExecutorService executor, PeerListener listener) {
        return PeerNodes.create(settings, peer, executor, System::nanoTime, new SplittableRandom(), listener);
    }
}
