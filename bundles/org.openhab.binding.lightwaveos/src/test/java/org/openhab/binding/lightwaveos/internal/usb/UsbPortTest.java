/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UsbPortTest {

    @Test
    void serialNumbersMakeUids() {
        assertThat(new UsbPort("A_B c/Ü-9", "COM3").thing()).hasToString("lightwaveos:gateway:a_b-c--9");
    }

    @Test
    void aPortIsAtItsNameAlone() {
        UsbPort port = new UsbPort("1", "COM3");
        assertThat(port.isAt("COM3")).isTrue();
        assertThat(port.isAt("COM4")).isFalse();
        assertThat(port.isAt("\0")).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsTheSamePort(@TempDir Path folder) throws Exception {
        Path real = Files.createFile(folder.resolve("ttyACM0"));
        Path link = Files.createSymbolicLink(folder.resolve("by-id"), real);
        assertThat(new UsbPort("1", real.toString()).isAt(link.toString())).isTrue();
    }

    @Test
    void namesOfTheSystemThatStay() {
        assertThat(UsbPort.isStable("/dev/serial/by-id/usb-Espressif_1-if00")).isTrue();
        assertThat(UsbPort.isStable("/dev/ttyACM0")).isFalse();
    }
}
