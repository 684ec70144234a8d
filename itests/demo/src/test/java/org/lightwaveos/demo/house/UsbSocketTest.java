/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lightwaveos.demo.Narrator;

/** A fleet of one, at a USB cable. */
@EnabledOnOs(OS.LINUX)
class UsbSocketTest {
    /** Nobody listens there. */
    private static final int NO_PORT = 0;

    private final Narrator narrator = new Narrator(new PrintStream(PrintStream.nullOutputStream()));

    @Test
    void aGatewayHasPowerAndAPortWhileItIsPluggedIn() throws Exception {
        try (UsbSocket socket = new UsbSocket(narrator);
                Fleet fleet = Fleet.withGateway(1, NO_PORT, socket, false)) {
            String strip = fleet.gateway().orElseThrow();
            assertThat(fleet.networked()).hasSize(1).doesNotContain(strip);
            assertThatThrownBy(() -> fleet.unplug(strip)).isInstanceOf(IllegalStateException.class);

            fleet.plugIn(strip);
            Properties first = plugged(socket);
            assertThat(first.getProperty("idVendor")).isEqualTo("303a");
            assertThat(first.getProperty("serial")).matches("02(:[0-9A-F]{2}){5}");
            assertThat(first.getProperty("serial").replace(":", "")).isEqualTo(strip.substring(3));
            assertThat(Path.of(first.getProperty("port"))).exists();
            assertThat(socket.port()).contains(first.getProperty("port"));
            assertThat(fleet.powered(strip)).isTrue();

            fleet.unplug(strip);
            assertThat(files(socket)).isEmpty();
            assertThat(Path.of(first.getProperty("port"))).doesNotExist();
            assertThat(socket.port()).isEmpty();
            assertThat(fleet.powered(strip)).isFalse();

            fleet.plugIn(strip);
            Properties again = plugged(socket);
            assertThat(again.getProperty("serial")).isEqualTo(first.getProperty("serial"));
            assertThat(Path.of(again.getProperty("port")).getFileName())
                    .isNotEqualTo(Path.of(first.getProperty("port")).getFileName());
            assertThatThrownBy(() -> fleet.plugIn(strip)).isInstanceOf(IllegalStateException.class);
            assertThat(plugged(socket)).isEqualTo(again);
        }
    }

    private static List<Path> files(UsbSocket socket) throws Exception {
        try (Stream<Path> files = Files.list(socket.folder())) {
            return files.toList();
        }
    }

    private static Properties plugged(UsbSocket socket) throws Exception {
        assertThat(files(socket)).hasSize(1);
        Properties device = new Properties();
        try (InputStream in = Files.newInputStream(files(socket).get(0))) {
            device.load(in);
        }
        return device;
    }
}
