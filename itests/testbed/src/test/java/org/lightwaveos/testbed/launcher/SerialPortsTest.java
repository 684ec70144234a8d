/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The serial library works as a bundle. */
class SerialPortsTest {

    @TempDir
    Path folder;

    @Test
    void asksTheRealLibrary() throws Exception {
        Path addon = BundleJar.named("asks.for.ports")
                .header(
                        "Import-Package",
                        "org.openhab.core.io.transport.serial;version=\"[5.0,6)\",org.slf4j;version=\"[1.7,3)\"")
                .header("Service-Component", "OSGI-INF/serial.xml")
                .resources("serial")
                .classesOf("org.lightwaveos.testbed.serialsample")
                .write(folder.resolve("serial.jar"));
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults().withAddon(addon))) {
            assertThat(Files.readString(testbed.logFile()))
                    .contains("serial ports=[")
                    .contains("none=null")
                    .doesNotContain("Serial ports are not available");
        }
    }
}
