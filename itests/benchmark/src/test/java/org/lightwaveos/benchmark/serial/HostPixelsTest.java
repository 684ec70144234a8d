/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.PixelStatus.State;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.runtime.SerialControllers;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.strip.HostStrip;
import org.lightwaveos.strip.TimeBase;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;

/** The host's pictures on a strip, over a real pseudo-terminal. */
@Timeout(60)
class HostPixelsTest {

    @TempDir
    private Path folder;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final BlockingQueue<PixelStatus> told = new LinkedBlockingQueue<>();
    private VirtualDevice device;
    private Path cable;
    private SerialController controller;

    private void start(boolean gateway, PixelSource source) throws Exception {
        start(gateway, source, 921_600);
    }

    private void start(boolean gateway, PixelSource source, int baud) throws Exception {
        device = VirtualDevice.start(
                VirtualDeviceConfig.numbered(0).withMdns(false).withGateway(gateway));
        // the library locks ports by this name, for all programs of the machine
        cable = folder.resolve("tty" + ProcessHandle.current().pid());
        device.serial().baud(baud);
        device.serial().plug(cable);
        controller = SerialControllers.create(
                new SerialSettings(cable.toString(), baud, false),
                new Openings(),
                new RxtxPorts(),
                executor,
                System::nanoTime,
                new Quiet());
        controller.pixels().listen(told::add);
        controller.pixels().offer(source);
        controller.start();
    }

    @AfterEach
    void end() {
        controller.close();
        device.close();
        executor.shutdownNow();
    }

    @Test
    void theStripShowsWhatTheHostRenders() throws Exception {
        HostStrip strip = new HostStrip(1, new TimeBase(System.nanoTime(), System.currentTimeMillis()));
        strip.light(GroupLight.INITIAL.withEffect(new EffectId(257)).withBrightness(new Level(255)));
        start(true, strip::draw);
        until(State.SHOWN);
        await(() -> device.serial().pixels().shown() > 30);
        assertThat(device.serial().pixels().damaged()).isZero();
        byte[] lit = shown();
        assertThat(lit).isNotEqualTo(new byte[960]);

        // the group's light goes dark, and that of the device itself stays
        strip.light(GroupLight.INITIAL.withBrightness(new Level(0)));
        await(() -> Arrays.equals(shown(), new byte[960]));
        assertThat(device.light().brightness()).isPositive();

        // parameters as ever
        controller.set(LightField.SPEED, 44);
        await(() -> device.light().speed() == 44);
    }

    @Test
    void aSlowLineCarriesFewerFramesAndItsRequests() throws Exception {
        start(true, solid(9), 115_200);
        until(State.SHOWN);
        assertThat(controller.pixels().status().fps()).isEqualTo(9);
        await(() -> device.serial().pixels().shown() >= 9);
        controller.set(LightField.SPEED, 45);
        await(() -> device.light().speed() == 45);
        assertThat(device.serial().pixels().damaged()).isZero();
    }

    @Test
    void stockFirmwareIsDrivenByParametersAlone() throws Exception {
        start(false, solid(9));
        until(State.REFUSED);
        controller.set(LightField.BRIGHTNESS, 33);
        await(() -> device.light().brightness() == 33);
        assertThat(controller.pixels().status().sent()).isZero();
    }

    @Test
    void pulledOutAndPluggedInAgain() throws Exception {
        start(true, solid(9));
        await(() -> Arrays.equals(shown(), picture(9)));
        device.serial().unplug();
        until(State.ASKING);
        await(() -> !Arrays.equals(shown(), picture(9)));
        assertThat(device.serial().pixels().stale()).isEqualTo(1);
        device.serial().plug(cable);
        controller.seenAt(null);
        until(State.SHOWN);
        await(() -> Arrays.equals(shown(), picture(9)));
    }

    @Test
    void theResetButton() throws Exception {
        start(true, solid(9));
        await(() -> Arrays.equals(shown(), picture(9)));
        device.serial().reset();
        await(() -> !Arrays.equals(shown(), picture(9)));
        until(State.ASKING);
        await(() -> Arrays.equals(shown(), picture(9)));
    }

    @Test
    void aSourceThatHangsIsStaleAndRecovers() throws Exception {
        BlockingQueue<Boolean> goOn = new LinkedBlockingQueue<>();
        start(true, (due, rgb) -> {
            Arrays.fill(rgb, (byte) 9);
            if (device.serial().pixels().shown() >= 5
                    && device.serial().pixels().stale() == 0) {
                take(goOn);
            }
        });
        await(() -> Arrays.equals(shown(), picture(9)));
        await(() -> device.serial().pixels().stale() == 1);
        await(() -> !Arrays.equals(shown(), picture(9)));
        goOn.add(true);
        until(State.ASKING);
    }

    @Test
    void withdrawnTheDeviceShowsItsOwnAtOnce() throws Exception {
        start(true, solid(9));
        await(() -> Arrays.equals(shown(), picture(9)));
        controller.pixels().withdraw();
        await(() -> !Arrays.equals(shown(), picture(9)));
        assertThat(device.serial().pixels().stale()).isZero();
        assertThat(device.serial().pixels().active()).isFalse();
    }

    private static void take(BlockingQueue<Boolean> queue) {
        try {
            queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PixelSource solid(int value) {
        return (due, rgb) -> Arrays.fill(rgb, (byte) value);
    }

    private static byte[] picture(int value) {
        byte[] rgb = new byte[960];
        Arrays.fill(rgb, (byte) value);
        return rgb;
    }

    private byte[] shown() {
        byte[] rgb = new byte[960];
        device.copyFrame(rgb);
        return rgb;
    }

    private void until(State state) throws InterruptedException {
        while (told.take().state() != state) {
            // what came before
        }
    }

    private static void await(BooleanSupplier what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
