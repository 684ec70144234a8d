/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.adoption.runtime.Adoptions;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightState;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.runtime.SerialControllers;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** A stock device on a serial port as a member of the leader's group. */
final class GatewayMember extends Quiet implements GroupPort, AutoCloseable {

    private final Supplier<Change> awaited;
    private final CountDownLatch confirmed = new CountDownLatch(1);
    private final VirtualDevice device;
    private final AdoptedDevices devices;
    private final SerialController controller;
    private final AdoptedDevice member;
    private volatile PeerNode node;

    GatewayMember(ScheduledExecutorService executor, Supplier<Change> awaited) throws Exception {
        this.awaited = awaited;
        device = VirtualDevice.start(
                VirtualDeviceConfig.numbered(0).withMdns(false).withListener(this::happened));
        devices = Adoptions.create(this, executor, System::nanoTime);
        controller = SerialControllers.create(
                new SerialSettings(device.serial().plug(), SerialSettings.DEFAULT_BAUD, false),
                new Openings(),
                new RxtxPorts(),
                executor,
                System::nanoTime,
                this);
        Optional<DeviceUuid> uuid = Optional.of(device.uuid());
        member = devices.adopt(uuid, AdoptionSettings.DEFAULT, true, controller);
    }

    /** What the leader tells, the device is to show. */
    PeerListener leader() {
        return new PeerEar() {
            @Override
            public void onLight(GroupLight light) {
                devices.groupLight(light);
            }
        };
    }

    void join(PeerNode leader) {
        node = leader;
        controller.start();
    }

    @Override
    void awaitOnline() throws InterruptedException {
        super.awaitOnline();
        if (!confirmed.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the device has not told its light");
        }
    }

    /** The device's own thread: as early as can be. */
    private void happened(DeviceEvent event) {
        Change change = awaited.get();
        if (event.event().equals("serial")
                && String.valueOf(event.fields().get("text")).contains("\"setBrightness\"")
                && String.valueOf(event.fields().get("text")).contains("\"value\":" + change.brightness)) {
            change.taken(event.nanos());
        } else if (event.event().equals("light")
                && ((Map<?, ?>) event.fields().get("changed")).get("brightness") instanceof Number is
                && is.intValue() == change.brightness) {
            change.framed(event.nanos());
        }
    }

    @Override
    public void change(LightCommand change) {
        node.change(change);
    }

    @Override
    public void changeIfStill(LightCommand change, LightCommand still) {
        node.changeIfStill(change, still);
    }

    @Override
    public void hold(Set<DeviceUuid> held) {
        node.hold(held);
    }

    @Override
    public void onLink(LinkStatus status) {
        super.onLink(status);
        member.onLink(status);
    }

    @Override
    public void onConfirmed(LightState live, boolean first) {
        member.onConfirmed(live, first);
        confirmed.countDown();
    }

    @Override
    public void onZonesConfirmed(ZoneView live, boolean first) {
        member.onZonesConfirmed(live, first);
    }

    @Override
    public void onEffects(List<NamedId> effects) {
        member.onEffects(effects);
    }

    @Override
    public void close() {
        devices.close();
        controller.close();
        device.close();
    }
}
