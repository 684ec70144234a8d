/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

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
}
