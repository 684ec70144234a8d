/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.serial.runtime.SerialControllers;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** A device on a pseudo-terminal, and controllers that open it. */
abstract class SerialBench {

    @TempDir
    Path folder;

    final Collection<Driver> drivers = new ConcurrentLinkedQueue<>();
    private final Collection<VirtualDevice> devices = new ConcurrentLinkedQueue<>();
    private final NativePorts ports = new NativePorts();
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    VirtualDevice device;
    Path cable;

    @BeforeEach
    void plugIn() throws IOException {
        device = device(1);
        cable = port("ttyA");
        device.serial().plug(cable);
    }

    @AfterEach
    void end() throws InterruptedException {
        drivers.forEach(Driver::close);
        devices.forEach(VirtualDevice::close);
        executor.shutdownNow();
        awaitNoPort();
    }

    /** A name that no other program's test has: RXTX locks the last part of a name for the whole machine. */
    Path port(String name) {
        return folder.resolve(name + ProcessHandle.current().pid());
    }

    /** Each test leaves the machine's ports and threads as it found them. */
    private static void awaitNoPort() throws InterruptedException {
        for (int waits = 0; waits < 1_000; waits++) {
            if (Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("lightwaveos-serial-"))) {
                return;
            }
            Thread.sleep(5);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("lightwaveos-serial-"));
    }

    VirtualDevice device(int number) throws IOException {
        VirtualDevice started =
                VirtualDevice.start(VirtualDeviceConfig.numbered(number).withMdns(false));
        devices.add(started);
        return started;
    }

    Driver driver() {
        return driver(cable.toString(), SerialSettings.DEFAULT_BAUD);
    }

    Driver driver(String port, int baud) {
        Driver driver = new Driver(listener -> SerialControllers.create(
                new SerialSettings(port, baud, false), new Openings(), ports, executor, System::nanoTime, listener));
        drivers.add(driver);
        return driver;
    }

    boolean agree(Driver driver) {
        return Lights.agree(driver.shown(), device.light());
    }
}
