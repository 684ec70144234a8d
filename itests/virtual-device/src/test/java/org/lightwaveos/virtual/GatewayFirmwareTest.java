/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.serial.pixels.HostFrame;

class GatewayFirmwareTest {

    private static final String START = "{\"type\":\"render.stream.start\",\"requestId\":\"7\",\"targetFps\":60,"
            + "\"staleTimeoutMs\":500,\"desiredPixelFormat\":\"rgb888\",\"desiredLedCount\":320,\"serialFraming\":1};\n";

    private VirtualDevice device;

    private void start(boolean gateway) throws Exception {
        device = VirtualDevice.start(
                VirtualDeviceConfig.numbered(0).withMdns(false).withGateway(gateway));
    }

    @AfterEach
    void end() {
        device.close();
    }

    @Test
    void itsStripShowsTheHostsPictureUntilItIsStale() throws Exception {
        start(true);
        String path = device.serial().plug();
        byte[] rgb = new byte[960];
        Arrays.fill(rgb, (byte) 77);
        byte[] shown = new byte[960];
        try (FileOutputStream out = new FileOutputStream(path);
                FileInputStream in = new FileInputStream(path)) {
            out.write(START.getBytes(StandardCharsets.US_ASCII));
            StringBuilder read = new StringBuilder();
            while (read.indexOf("render.stream.started") < 0) {
                read.append((char) in.read());
            }
            out.write(HostFrame.of(1, rgb));
            await(() -> {
                device.copyFrame(shown);
                return Arrays.equals(shown, rgb);
            });
            await(() -> {
                device.copyFrame(shown);
                return !Arrays.equals(shown, rgb);
            });
            assertThat(device.serial().pixels().stale()).isEqualTo(1);
            assertThat(device.serial().pixels().shown()).isEqualTo(1);
        }
    }

    @Test
    void stockFirmwareHasNoSuchPort() throws Exception {
        start(false);
        assertThatThrownBy(() -> device.serial().pixels()).isInstanceOf(IllegalStateException.class);
    }

    private static void await(BooleanSupplier what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
