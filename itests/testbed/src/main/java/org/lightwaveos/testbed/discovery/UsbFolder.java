/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lightwaveos.testbed.core.TestbedSettings;
import org.openhab.core.config.discovery.usbserial.UsbSerialDeviceInformation;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscovery;
import org.openhab.core.config.discovery.usbserial.UsbSerialDiscoveryListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * A folder that stands for what Linux tells of its USB: a file of properties for each device that is plugged in. It is looked at
 * every 100 ms, where openHAB looks every 15 s.
 */
@Component(service = UsbSerialDiscovery.class)
public final class UsbFolder implements UsbSerialDiscovery {

    private static final long EVERY_MILLIS = 100;
    private static final int HEX = 16;

    private final Optional<Path> folder;
    private final Set<UsbSerialDiscoveryListener> listeners = new CopyOnWriteArraySet<>();
    private final Set<UsbSerialDeviceInformation> known = new LinkedHashSet<>();
    private ScheduledExecutorService background;

    @Activate
    public UsbFolder(@Reference TestbedSettings settings) {
        folder = settings.usb();
    }

    @Override
    public synchronized void registerDiscoveryListener(UsbSerialDiscoveryListener listener) {
        listeners.add(listener);
        known.forEach(listener::usbSerialDeviceDiscovered);
    }

    @Override
    public void unregisterDiscoveryListener(UsbSerialDiscoveryListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized void doSingleScan() {
        Set<UsbSerialDeviceInformation> present = read();
        Set<UsbSerialDeviceInformation> gone = new HashSet<>(known);
        gone.removeAll(present);
        known.removeAll(gone);
        for (UsbSerialDeviceInformation device : gone) {
            listeners.forEach(listener -> listener.usbSerialDeviceRemoved(device));
        }
        for (UsbSerialDeviceInformation device : present) {
            if (known.add(device)) {
                listeners.forEach(listener -> listener.usbSerialDeviceDiscovered(device));
            }
        }
    }

    @Override
    public synchronized void startBackgroundScanning() {
        if (folder.isPresent() && background == null) {
            background =
                    Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "OH-usb-serial-discovery"));
            background.scheduleWithFixedDelay(this::doSingleScan, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stopBackgroundScanning() {
        if (background != null) {
            background.shutdownNow();
            background = null;
        }
    }

    @Deactivate
    void deactivate() {
        stopBackgroundScanning();
    }

    private Set<UsbSerialDeviceInformation> read() {
        if (folder.isEmpty()) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            Set<UsbSerialDeviceInformation> devices = new LinkedHashSet<>();
            for (Path file : files.sorted().toList()) {
                device(file).ifPresent(devices::add);
            }
            return devices;
        } catch (IOException e) {
            return Set.of();
        }
    }

    /** Empty for one that goes while it is read, or is not written yet. */
    private static Optional<UsbSerialDeviceInformation> device(Path file) {
        Properties device = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            device.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (!device.keySet().containsAll(List.of("idVendor", "idProduct", "port"))) {
            return Optional.empty();
        }
        return Optional.of(new UsbSerialDeviceInformation(
                Integer.parseInt(device.getProperty("idVendor"), HEX),
                Integer.parseInt(device.getProperty("idProduct"), HEX),
                device.getProperty("serial"),
                device.getProperty("manufacturer"),
                device.getProperty("product"),
                0,
                null,
                device.getProperty("port")));
    }
}
