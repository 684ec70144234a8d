/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own add-on in Felix, without any device. */
class ProjectAddonTest {

    @Test
    void resolvesStartsAndInitializesAThing() throws Exception {
        Testbed testbed = Testbed.start(TestbedConfig.defaults().withProjectAddon());
        RestClient rest = new RestClient(testbed);
        assertThat(testbed.addons()).containsExactly("org.openhab.binding.lightwaveos");
        assertThat(rest.get("/thing-types/lightwaveos:device").status()).isEqualTo(200);

        // Port 9 (discard) of the loopback refuses connections.
        RestClient.Reply created = rest.postJson(
                "/things",
                """
                {"UID":"lightwaveos:device:one","thingTypeUID":"lightwaveos:device","label":"One",
                 "configuration":{"host":"127.0.0.1","port":9}}""");
        assertThat(created.status()).isEqualTo(201);
        String status = RestClient.await(
                () -> rest.get("/things/lightwaveos:device:one/status").body(), body -> body.contains("OFFLINE"));

        assertThat(status).contains("COMMUNICATION_ERROR").doesNotContain("@text");
        String log = Files.readString(testbed.logFile());
        CloseReport report = testbed.stop();
        assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
        assertThat(report.survivors()).isEmpty();
    }

    /** It has a server, a worker for mDNS and a scheduler; when openHAB stops, none of them is left. */
    @Test
    void aPeerAtWorkEndsWithOpenhab() throws Exception {
        Testbed testbed = Testbed.start(TestbedConfig.defaults().withMdns(true).withProjectAddon());
        RestClient rest = new RestClient(testbed);
        rest.postJson(
                "/things",
                """
                {"UID":"lightwaveos:peer:one","thingTypeUID":"lightwaveos:peer","label":"One",
                 "configuration":{"address":"127.0.0.1","port":%d}}"""
                        .formatted(freePort()));
        String status = RestClient.await(
                () -> rest.get("/things/lightwaveos:peer:one/status").body(), body -> body.contains("ONLINE"));

        assertThat(status).contains("ONLINE", "Looking for others.");
        String log = Files.readString(testbed.logFile());
        CloseReport report = testbed.stop();
        assertThat(log).doesNotContain("ERROR").doesNotContain("\tat ");
        assertThat(report.survivors()).isEmpty();
    }

    /** A jar that is put into openHAB alone may find neither its serial transport nor its USB discovery. */
    @Test
    void worksWithoutSerialSupportAndSaysSo(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("addon.jar");
        withoutSerialSupport(BundleSet.addon(), jar);
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults().withAddon(jar))) {
            RestClient rest = new RestClient(testbed);
            rest.postJson(
                    "/things",
                    """
                    {"UID":"lightwaveos:gateway:one","thingTypeUID":"lightwaveos:gateway","label":"One",
                     "configuration":{"port":"/dev/ttyACM0"}}""");
            String status = RestClient.await(
                    () -> rest.get("/things/lightwaveos:gateway:one/status").body(), body -> body.contains("OFFLINE"));
            assertThat(status).contains("openhab-transport-serial");
            rest.postJson(
                    "/things",
                    """
                    {"UID":"lightwaveos:device:one","thingTypeUID":"lightwaveos:device","label":"One",
                     "configuration":{"host":"127.0.0.1","port":9}}""");
            RestClient.await(
                    () -> rest.get("/things/lightwaveos:device:one/status").body(), body -> body.contains("OFFLINE"));
        }
    }

    /** The same jar, whose optional imports nothing can satisfy. */
    private static void withoutSerialSupport(Path addon, Path copy) throws IOException {
        try (JarInputStream in = new JarInputStream(Files.newInputStream(addon))) {
            Manifest manifest = in.getManifest();
            String imports = manifest.getMainAttributes().getValue("Import-Package");
            String none = imports.replaceAll(
                    "(org\\.openhab\\.core\\.(?:io\\.transport\\.serial|config\\.discovery\\.usbserial);version=)\"[^\"]+\"",
                    "$1\"[99,100)\"");
            assertThat(none).isNotEqualTo(imports);
            manifest.getMainAttributes().putValue("Import-Package", none);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
