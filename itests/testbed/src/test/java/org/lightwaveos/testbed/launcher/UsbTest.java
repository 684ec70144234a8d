/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is plugged in reaches participants as openHAB hands it over. */
class UsbTest {

    @TempDir
    Path folder;

    @Test
    void findsUpdatesAndLosesADevice() throws Exception {
        Path usb = Files.createDirectory(folder.resolve("usb"));
        plug(usb, "before", "7", "/dev/ttyACM7");
        Path addon = BundleJar.named("takes.part.in.usb")
                .header(
                        "Import-Package",
                        "org.openhab.core.config.discovery;version=\"[5.0,6)\","
                                + "org.openhab.core.config.discovery.usbserial;version=\"[5.0,6)\","
                                + "org.openhab.core.thing;version=\"[5.0,6)\"")
                .header("Service-Component", "OSGI-INF/usb.xml")
                .resources("usb")
                .classesOf("org.lightwaveos.testbed.usbsample")
                .write(folder.resolve("usb.jar"));
        try (Testbed testbed =
                Testbed.start(TestbedConfig.defaults().withUsb(usb).withAddon(addon))) {
            RestClient rest = new RestClient(testbed);
            RestClient.await(() -> rest.get("/inbox").body(), body -> body.contains("benchusb:stick:7"));
            plug(usb, "stick", "8", "/dev/ttyACM0");
            String found = RestClient.await(() -> rest.get("/inbox").body(), body -> body.contains("benchusb:stick:8"));
            assertThat(found)
                    .contains("\"port\":\"/dev/ttyACM0\"")
                    .contains("\"usb_vendor_id\":\"12346\"")
                    .contains("\"usb_product_id\":\"4097\"");
            plug(usb, "stick again", "8", "/dev/ttyACM1");
            RestClient.await(() -> rest.get("/inbox").body(), body -> body.contains("ttyACM1"));
            Files.delete(usb.resolve("stick"));
            Files.delete(usb.resolve("stick again"));
            RestClient.await(() -> rest.get("/inbox").body(), body -> !body.contains("benchusb:stick:8"));
        }
    }

    private void plug(Path usb, String name, String serial, String port) throws IOException {
        Path written = Files.writeString(
                folder.resolve("written"), "idVendor=303a\nidProduct=1001\nserial=" + serial + "\nport=" + port + "\n");
        Files.move(written, usb.resolve(name));
    }
}
