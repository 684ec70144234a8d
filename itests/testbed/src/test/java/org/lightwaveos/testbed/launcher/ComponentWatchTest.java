/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentWatchTest {

    @TempDir
    Path folder;

    @Test
    void namesWhatAComponentWaitsFor() {
        Path addon = BundleJar.named("waits.for.ever")
                .header("Service-Component", "OSGI-INF/waiting.xml")
                .resources("waiting")
                .write(folder.resolve("waiting.jar"));
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults().withAddon(addon))) {
            String log = RestClient.await(() -> read(testbed.logFile()), text -> text.contains("nothing provides"));

            assertThat(log).contains("Component waiting is not there, because nothing provides [moon]");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
