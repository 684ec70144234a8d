/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.runtime.SerialControllers;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.strip.HostStrip;
import org.lightwaveos.strip.TimeBase;
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;
import org.lightwaveos.virtual.serial.pixels.PixelCounts;

/** A host that renders a strip, and gateway firmware that shows it. */
final class PixelRun implements AutoCloseable {

    private static final long SECOND_MS = 1_000;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final Quiet quiet = new Quiet();
    private final CountDownLatch shown = new CountDownLatch(1);
    private final HostStrip strip = new HostStrip(1, new TimeBase(System.nanoTime(), System.currentTimeMillis()));
    private final VirtualDevice device;
    private final SerialController controller;
    private final Thread port;
    private volatile int wanted = -1;
    private volatile CountDownLatch carriedOut = new CountDownLatch(0);
    private final AtomicLong carriedOutAt = new AtomicLong();

    /** Returns when the device shows the host's pictures. */
    PixelRun(int baud) throws Exception {
        device = VirtualDevice.start(VirtualDeviceConfig.numbered(0)
                .withMdns(false)
                .withGateway(true)
                .withListener(this::happened));
        device.serial().baud(baud);
        String path = device.serial().plug();
        controller = SerialControllers.create(
                new SerialSettings(path, baud, false),
                new Openings(),
                new RxtxPorts(),
                executor,
                System::nanoTime,
                quiet);
        strip.light(GroupLight.INITIAL
                .withEffect(new EffectId(257))
                .withPalette(new PaletteId(25))
                .withBrightness(new Level(255)));
        controller.pixels().listen(this::told);
        controller.pixels().offer(strip::draw);
        controller.start();
        quiet.awaitOnline();
        if (!shown.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the device has not agreed to pictures");
        }
        port = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("lightwaveos-serial-" + path))
                .findAny()
                .orElseThrow();
    }

    private void told(PixelStatus status) {
        if (status.state() == PixelStatus.State.SHOWN) {
            shown.countDown();
        }
    }

    PixelStatus status() {
        return controller.pixels().status();
    }

    PixelCounts counts() {
        return device.serial().pixels();
    }

    /** CPU that the port's thread has used, in ns: drawing, packing, writing. */
    long cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(port.getId());
    }

    /**
     * Takes so many frames as they come, and has a parameter set each second meanwhile.
     *
     * @return how long each of these took to be carried out, ns
     */
    long[] measure(FrameTimes frames, long seconds) throws InterruptedException {
        device.serial().watchPixels(number -> frames.arrived(number, System.nanoTime()));
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            Thread.sleep(SECOND_MS);
            lines.add(set(i % 2 == 0 ? 30 : 220));
        }
        frames.await(20);
        device.serial().watchPixels(number -> {});
        return lines.stream().mapToLong(Long::longValue).toArray();
    }

    private long set(int brightness) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        carriedOut = done;
        wanted = brightness;
        long begin = System.nanoTime();
        controller.set(LightField.BRIGHTNESS, brightness);
        if (!done.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a line was not carried out");
        }
        return carriedOutAt.get() - begin;
    }

    private void happened(DeviceEvent event) {
        String text = String.valueOf(event.fields().get("text"));
        if (event.event().equals("serial")
                && text.contains("\"setBrightness\"")
                && text.contains("\"value\":" + wanted + "}")) {
            carriedOutAt.set(event.nanos());
            wanted = -1;
            carriedOut.countDown();
        }
    }

    @Override
    public void close() {
        controller.close();
        device.close();
        executor.shutdownNow();
    }
}
