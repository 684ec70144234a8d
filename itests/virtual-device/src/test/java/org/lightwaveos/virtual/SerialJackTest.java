/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gnu.io.NRSerialPort;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.virtual.serial.Noise;
import org.lightwaveos.virtual.serial.SerialFault;

/** A device on a serial port of this machine, opened by the library that openHAB opens its ports with. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class SerialJackTest {

    private static final String SET = "{\"type\":\"setBrightness\",\"value\":42,\"requestId\":\"1\"}\n";
    private static final String DONE =
            "{\"type\":\"setBrightness\",\"requestId\":\"1\",\"success\":true,\"data\":{\"brightness\":42}}\n";

    private final VirtualDevice device;
    private NRSerialPort host;
    private InputStream in;
    private OutputStream out;
    private final StringBuilder read = new StringBuilder();

    SerialJackTest() throws IOException {
        device = VirtualDevice.start(VirtualDeviceConfig.numbered(0).withMdns(false));
    }

    @BeforeEach
    void plug() throws IOException {
        connect(device.serial().plug());
    }

    @AfterEach
    void end() {
        host.disconnect();
        device.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("virtual-device-0-serial"));
    }

    private void connect(String path) {
        host = new NRSerialPort(path, 115_200);
        assertThat(host.connect()).isTrue();
        in = host.getInputStream();
        out = host.getOutputStream();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads on until the text has come. */
    private void await(String text) throws IOException {
        byte[] buffer = new byte[4_096];
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (read.indexOf(text) < 0) {
            assertThat(System.nanoTime())
                    .as("in time: %s, read: %s", text, read)
                    .isLessThan(end);
            int count = in.available() > 0 ? in.read(buffer) : 0;
            read.append(new String(buffer, 0, Math.max(count, 0), StandardCharsets.ISO_8859_1));
        }
    }

    private static void awaitTrue(BooleanSupplier what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void aHostLeadsTheDevice() throws Exception {
        write(SET);
        await(DONE);
        awaitTrue(() -> device.light().brightness() == 42);
        write("+");
        await("Brightness: 58\n");
        awaitTrue(() -> device.light().brightness() == 58);
    }

    @Test
    void theRealPictureComesByTheSameStream() throws Exception {
        write("capture stream c 60\n");
        await("async+timer]\n");
        read.setLength(0);
        await("\u00fd\u0002\u0002");
        int at = read.indexOf("\u00fd\u0002\u0002");
        while (read.length() < at + 1_009) {
            int count = in.available() > 0 ? in.read() : -1;
            if (count >= 0) {
                read.append((char) count);
            }
        }
        assertThat(read.substring(at + 17, at + 977).chars().filter(c -> c > 0).count())
                .as("lit")
                .isGreaterThan(100);
    }

    @Test
    void faultsNoiseAndTheResetButton() throws Exception {
        device.serial().fault(SerialFault.OTHER_PROGRAM, true);
        await("\"type\":\"weather\"");
        device.serial().fault(SerialFault.OTHER_PROGRAM, false);
        device.serial().noise(Noise.HEAVY);
        await("\"event\":\"ws.disconnect\"");
        device.serial().reset();
        await("All is up");
        assertThat(read.indexOf("telemetry.boot")).isPositive();
        write(SET);
        await(DONE);
    }

    @Test
    void unpluggedAndPluggedInAgain() throws Exception {
        device.serial().unplug();
        assertThat(device.serial().path()).isEmpty();
        assertThatThrownBy(() -> {
                    while (true) {
                        in.available();
                        write("x");
                    }
                })
                .isInstanceOf(IOException.class);
        host.disconnect();

        connect(device.serial().plug());
        assertThatThrownBy(() -> device.serial().plug()).isInstanceOf(IllegalStateException.class);
        write(SET);
        await(DONE);
    }

    @Test
    void aNameThatStays(@TempDir Path folder) throws Exception {
        host.disconnect();
        device.serial().unplug();
        Path link = folder.resolve("ttyACM0");
        device.serial().plug(link);
        assertThat(Files.readSymbolicLink(link))
                .hasToString(device.serial().path().orElseThrow());
        device.serial().unplug();
        assertThat(link).doesNotExist();
        device.serial().plug(link);
        connect(link.toString());
        write(SET);
        await(DONE);
    }

    @Test
    void aPowerCutTakesThePortWithIt() throws Exception {
        String path = device.serial().path().orElseThrow();
        SerialJack before = device.serial();
        device.kill();
        assertThat(Files.exists(Path.of(path))).isFalse();
        assertThatThrownBy(before::plug).hasMessage("the device is dead");
        host.disconnect();

        device.revive();
        connect(device.serial().plug());
        write(SET);
        await(DONE);
    }
}
