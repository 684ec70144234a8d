/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Virtual devices from the command line: one line of JSON on standard output for each event. */
public final class Main {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Main() {}

    /** Exits with 0 after {@code --seconds} or an interrupt, 1 if a device cannot start, 2 for wrong options. */
    public static void main(String... args) throws InterruptedException {
        // standard error is for mistakes; that nobody logs is none
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        CountDownLatch interrupted = new CountDownLatch(1);
        System.exit(run(System.out, System.err, interrupted, args));
    }

    static int run(PrintStream out, PrintStream err, CountDownLatch end, String... args) throws InterruptedException {
        CommandLine options;
        try {
            options = CommandLine.parse(args);
        } catch (CommandLine.UsageException e) {
            err.println(e.getMessage());
            err.print(CommandLine.USAGE);
            return USAGE;
        }
        if (options.help()) {
            out.print(CommandLine.USAGE);
            return OK;
        }
        List<VirtualDevice> devices = new ArrayList<>();
        Thread hook = new Thread(() -> closeAll(devices), "virtual-device-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            for (VirtualDeviceConfig config : options.devices()) {
                VirtualDevice device = VirtualDevice.start(config.withListener(event -> print(out, event)));
                add(devices, device);
                if (options.serial()) {
                    device.serial().plug();
                }
            }
            if (options.seconds().isPresent()) {
                end.await(options.seconds().getAsInt(), TimeUnit.SECONDS);
            } else {
                end.await();
            }
            return OK;
        } catch (IOException e) {
            err.println(e.getMessage());
            return FAILED;
        } finally {
            closeAll(devices);
        }
    }

    private static void add(List<VirtualDevice> devices, VirtualDevice device) {
        synchronized (devices) {
            devices.add(device);
        }
    }

    private static void closeAll(List<VirtualDevice> devices) {
        synchronized (devices) {
            devices.forEach(VirtualDevice::close);
            devices.clear();
        }
    }

    private static void print(PrintStream out, DeviceEvent event) {
        synchronized (out) {
            out.println(event.toJson());
            out.flush();
        }
    }
}
