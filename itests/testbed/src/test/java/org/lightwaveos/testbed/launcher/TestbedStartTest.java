/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestbedStartTest {

    @TempDir
    Path folder;

    @Test
    void startsFastAndLeavesNothingBehind() {
        long begin = System.nanoTime();
        Testbed testbed = Testbed.start(TestbedConfig.defaults().withMdns(true).withAddon(SampleAddon.in(folder)));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        RestClient rest = new RestClient(testbed);
        assertThat(rest.get("/").status()).isEqualTo(200);

        CloseReport report = testbed.stop();

        assertThat(report.survivors()).isEmpty();
        assertThat(testbed.userData()).doesNotExist();
        // 1.5 s on an idle machine of two cores; builds that run beside it may take most of them away.
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void namesTheRequirementThatNothingProvides() {
        Path addon = BundleJar.named("needs.too.much")
                .header("Import-Package", "org.eclipse.jdt.annotation;version=\"[2,3)\"")
                .write(folder.resolve("needy.jar"));

        assertThatThrownBy(() -> Testbed.start(TestbedConfig.defaults().withAddon(addon)))
                .isInstanceOf(UnresolvedBundleException.class)
                .hasMessageContaining("needs.too.much")
                .hasMessageContaining("org.eclipse.jdt.annotation");
    }

    @Test
    void givesNoClassesOfTheJvmThatAreNotImported() {
        Path addon = BundleJar.named("leans.on.the.class.path")
                .header("Bundle-Activator", "org.lightwaveos.testbed.launcher.SampleAddon")
                .write(folder.resolve("leaning.jar"));

        assertThatThrownBy(() -> Testbed.start(TestbedConfig.defaults().withAddon(addon)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leans.on.the.class.path");
    }

    @Test
    void runsBesideAnother() {
        try (Testbed one = Testbed.start(TestbedConfig.defaults());
                Testbed two = Testbed.start(TestbedConfig.defaults())) {
            assertThat(one.restUrl()).isNotEqualTo(two.restUrl());
        }
    }

    @Test
    void logsToItsFile() throws Exception {
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults().withAddon(SampleAddon.in(folder)))) {
            assertThat(Files.readString(testbed.logFile()))
                    .contains("WARN")
                    .contains("broken.xml")
                    .contains("The node 'label' is missing!");
        }
    }
}
