/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.skew;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.runtime.DeviceControllers;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** A virtual device, our controller of it, and its membership in the group. */
final class StockDevice implements DeviceListener, AutoCloseable {

    private final VirtualDevice device;
    private final DeviceController controller;
    private final AdoptedDevice member;
    private final CountDownLatch confirmed;

    /** @param confirmed counted down when it has told its light for the first time */
    StockDevice(
            VirtualDeviceConfig config,
            AdoptedDevices devices,
            ControlTransport transport,
            ScheduledExecutorService executor,
            CountDownLatch confirmed)
            throws IOException {
        this.confirmed = confirmed;
        device = VirtualDevice.start(config.withMdns(false));
        Optional<DeviceUuid> uuid = Optional.of(device.uuid());
        controller = DeviceControllers.create(
                new DeviceSettings(
                        new Endpoint("127.0.0.1", device.port()), uuid, "", DeviceSettings.DEFAULT_MESSAGES_PER_SECOND),
                transport,
                executor,
                System::nanoTime,
                new Random(1),
                this);
        member = devices.adopt(uuid, AdoptionSettings.DEFAULT, true, controller);
        controller.start();
    }

    int port() {
        return device.port();
    }

    @Override
    public void onLink(LinkStatus status) {
        member.onLink(status);
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        member.onIdentity(identity);
    }

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {
        member.onLight(shown, changed);
    }

    @Override
    public void onConfirmed(LightState live, boolean first) {
        member.onConfirmed(live, first);
        if (first) {
            confirmed.countDown();
        }
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
    public void onPalettes(List<NamedId> palettes) {
        member.onPalettes(palettes);
    }

    @Override
    public void onGeneration(Generation generation) {
        member.onGeneration(generation);
    }

    @Override
    public void close() {
        member.close();
        controller.close();
        device.close();
    }
}
