/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.sync.ServiceRecord;

/** The virtual devices, by UUID. */
public final class Fleet implements AutoCloseable {
    private static final int FRAME_BYTES = 960;

    private final List<DeviceUuid> uuids;
    private final UnaryOperator<VirtualDeviceConfig> wiring;
    private final Map<String, VirtualDevice> devices = new ConcurrentHashMap<>();
    private final List<Consumer<DeviceEvent>> listeners = new CopyOnWriteArrayList<>();

    /** @param count how many devices; they have no power yet */
    public Fleet(int count) {
        this(count, UnaryOperator.identity());
    }

    /** @param wiring what makes each of them, whose number it finds in the configuration, differ from a plain device */
    private Fleet(int count, UnaryOperator<VirtualDeviceConfig> wiring) {
        // Another demo on this machine is heard too, so units of different runs differ. 02 in front: a locally
        // administered address, which no real unit has; not 0200 then, which openHAB takes to be lower than they are.
        // The last six digits, which labels show, just count.
        int run = ThreadLocalRandom.current().nextInt(1, 1 << 16);
        uuids = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DeviceUuid("LW-02%04X%06X".formatted(run, number)))
                .toList();
        this.wiring = wiring;
    }

    /**
     * Devices that are peers of one another and of openHAB. They hear nobody else: other programs on this machine may have
     * units and peers of their own.
     *
     * @param openhab where openHAB's peer listens; who it is changes with its wish to lead
     */
    public static Fleet ofPeers(int count, UnitKind kind, int openhab) {
        Set<String> ours = ConcurrentHashMap.newKeySet();
        Predicate<ServiceRecord> hears =
                record -> record.port() == openhab || ours.contains(record.txt().get("uuid"));
        Fleet fleet = new Fleet(
                count, config -> config.withSync(kind.of(config.number())).withHears(hears));
        ours.addAll(fleet.uuids());
        return fleet;
    }

    /** Hands every event of every device on, on the device's own thread. Add listeners before {@link #power}. */
    public void also(Consumer<DeviceEvent> listener) {
        listeners.add(listener);
    }

    /**
     * Boots the devices; they announce themselves from then on.
     *
     * @throws IOException if a device finds no port
     */
    public void power() throws IOException {
        for (int number = 0; number < uuids.size(); number++) {
            DeviceUuid uuid = uuids.get(number);
            VirtualDevice device = VirtualDevice.start(
                    wiring.apply(VirtualDeviceConfig.of(uuid).withNumber(number))
                            .withListener(event -> listeners.forEach(listener -> listener.accept(event))));
            devices.put(uuid.text(), device);
        }
    }

    /** The devices' UUIDs, in the order of their numbers. */
    public List<String> uuids() {
        return uuids.stream().map(DeviceUuid::text).toList();
    }

    /** The UUIDs of those that have power. */
    public List<String> powered() {
        return uuids().stream().filter(this::powered).toList();
    }

    /** The device with this UUID. */
    public Optional<VirtualDevice> device(String uuid) {
        return Optional.ofNullable(devices.get(uuid));
    }

    /** Whether the device has power. */
    public boolean powered(String uuid) {
        return device(uuid).map(VirtualDevice::isAlive).orElse(false);
    }

    /** Has every device that has power look for peers now; plain devices have none. */
    public void scan() {
        for (VirtualDevice device : devices.values()) {
            try {
                device.scanNow();
            } catch (IllegalStateException | RejectedExecutionException unplugged) {
                // It scans when it is plugged in again.
            }
        }
    }

    /** The light that a device shows; empty if it has no power. */
    public Optional<LiveLight> light(String uuid) {
        try {
            return device(uuid).map(VirtualDevice::light);
        } catch (IllegalStateException unplugged) {
            return Optional.empty();
        }
    }

    /** The frame that a device shows: two strips of 160 LEDs, RGB; empty if it has no power. */
    public Optional<byte[]> frame(String uuid) {
        VirtualDevice device = devices.get(uuid);
        if (device == null || !device.isAlive()) {
            return Optional.empty();
        }
        byte[] frame = new byte[FRAME_BYTES];
        try {
            device.copyFrame(frame);
        } catch (IllegalStateException killedMeanwhile) {
            return Optional.empty();
        }
        return Optional.of(frame);
    }

    @Override
    public void close() {
        devices.values().parallelStream().forEach(VirtualDevice::close);
    }
}
