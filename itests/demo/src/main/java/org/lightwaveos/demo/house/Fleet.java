/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    /** Where the last device gets its power from. */
    private final Optional<UsbSocket> socket;

    private final Map<String, VirtualDevice> devices = new ConcurrentHashMap<>();
    private final List<Consumer<DeviceEvent>> listeners = new CopyOnWriteArrayList<>();

    /** @param count how many devices; they have no power yet */
    public Fleet(int count) {
        this(count, UnaryOperator.identity(), Optional.empty());
    }

    /** @param wiring what makes each of them, whose number it finds in the configuration, differ from a plain device */
    private Fleet(int count, UnaryOperator<VirtualDeviceConfig> wiring, Optional<UsbSocket> socket) {
        // Another demo on this machine is heard too, so units of different runs differ, and with them their names. 02
        // in
        // front: a locally administered address, which no real unit has; not 0200 then, which openHAB takes to be lower
        // than they are. The last six digits, which labels show, just count.
        int run = ThreadLocalRandom.current().nextInt(1, 1 << 16);
        uuids = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DeviceUuid("LW-02%04X%06X".formatted(run, number)))
                .toList();
        this.wiring = wiring;
        this.socket = socket;
    }

    /**
     * Devices that are peers of one another and of openHAB. They hear nobody else: other programs on this machine may have
     * units and peers of their own.
     *
     * @param openhab where openHAB's peer listens; who it is changes with its wish to lead
     */
    public static Fleet ofPeers(int count, UnitKind kind, int openhab) {
        Set<String> ours = ConcurrentHashMap.newKeySet();
        Fleet fleet = new Fleet(
                count,
                config -> config.withSync(kind.of(config.number())).withHears(ours(openhab, ours)),
                Optional.empty());
        ours.addAll(fleet.uuids());
        return fleet;
    }

    private static Predicate<ServiceRecord> ours(int openhab, Set<String> ours) {
        return record -> record.port() == openhab || ours.contains(record.txt().get("uuid"));
    }

    /**
     * The same, of firmware, and behind them one that has no network, but a USB cable: it has power while it is plugged in, and
     * is not plugged in yet.
     *
     * @param pixels whether it has gateway firmware, which takes pictures of a host, instead of stock firmware
     */
    public static Fleet withGateway(int followers, int openhab, UsbSocket socket, boolean pixels) {
        Set<String> ours = ConcurrentHashMap.newKeySet();
        Fleet fleet = new Fleet(
                followers + 1,
                config -> config.number() == followers
                        ? config.withMdns(false).withGateway(pixels)
                        : config.withSync(UnitKind.FIRMWARE.of(config.number())).withHears(ours(openhab, ours)),
                Optional.of(socket));
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
        int count = uuids.size() - (socket.isPresent() ? 1 : 0);
        for (int number = 0; number < count; number++) {
            boot(number);
        }
    }

    private VirtualDevice boot(int number) throws IOException {
        DeviceUuid uuid = uuids.get(number);
        VirtualDevice device = VirtualDevice.start(
                wiring.apply(VirtualDeviceConfig.of(uuid).withNumber(number).withNameOfItsOwn())
                        .withListener(event -> listeners.forEach(listener -> listener.accept(event))));
        devices.put(uuid.text(), device);
        return device;
    }

    /**
     * Takes a device's power.
     *
     * @throws IllegalStateException if there is no such device
     */
    public void unplug(String uuid) throws IOException {
        VirtualDevice device =
                device(uuid).orElseThrow(() -> new IllegalStateException(uuid + " was never plugged in"));
        if (isGateway(uuid)) {
            socket.orElseThrow().unplug();
        }
        device.kill();
    }

    /**
     * Gives it back; the gateway boots at another port than the time before.
     *
     * @throws IllegalStateException if there is no such device, or it has power
     */
    public synchronized void plugIn(String uuid) throws IOException {
        if (!isGateway(uuid)) {
            device(uuid)
                    .orElseThrow(() -> new IllegalStateException(uuid + " was never plugged in"))
                    .revive();
            return;
        }
        VirtualDevice device = devices.get(uuid);
        if (device == null) {
            device = boot(uuids.size() - 1);
        } else {
            device.revive();
        }
        // As the chip's own USB has it: 02:AB:..
        socket.orElseThrow()
                .plug(device.serial(), uuid.substring("LW-".length()).replaceAll("(..)(?=.)", "$1:"));
    }

    /** Whether it is the one at openHAB's USB. */
    public boolean isGateway(String uuid) {
        return gateway().equals(Optional.of(uuid));
    }

    /** UUID of the one at openHAB's USB, if there is one. */
    public Optional<String> gateway() {
        return socket.map(there -> uuids().get(uuids.size() - 1));
    }

    /** UUIDs of all others. */
    public List<String> networked() {
        return uuids().stream().filter(uuid -> !isGateway(uuid)).toList();
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
        gateway().filter(this::powered).ifPresent(this::pull);
        devices.values().parallelStream().forEach(VirtualDevice::close);
    }

    private void pull(String uuid) {
        try {
            unplug(uuid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
