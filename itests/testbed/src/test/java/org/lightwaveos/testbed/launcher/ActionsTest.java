/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions of Things by REST. */
class ActionsTest {

    private static final String LAMP = "benchdemo:lamp:one";

    @TempDir
    Path folder;

    @Test
    void anActionRunsWithItsInputsAndAnswersItsOutput() {
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults()
                .withUserData(folder.resolve("userdata"))
                .withAddon(SampleAddon.in(folder)))) {
            RestClient rest = new RestClient(testbed);
            rest.postJson(
                    "/things",
                    "{\"UID\":\"" + LAMP + "\",\"thingTypeUID\":\"benchdemo:lamp\",\"configuration\":"
                            + "{\"host\":\"10.0.0.1\"}}");
            RestClient.Reply list =
                    RestClient.await(() -> rest.get("/actions/" + LAMP), reply -> reply.status() == 200);
            assertThat(list.body()).contains("\"actionUid\":\"benchdemo.repeat\"", "\"name\":\"times\"");

            RestClient.Reply done =
                    rest.postJson("/actions/" + LAMP + "/benchdemo.repeat", "{\"text\":\"ab\",\"times\":2}");
            assertThat(done.status()).isEqualTo(200);
            assertThat(done.body()).contains("abab");

            assertThat(rest.postJson("/actions/" + LAMP + "/benchdemo.sing", "{}")
                            .status())
                    .isEqualTo(404);
            assertThat(rest.postJson("/actions/" + LAMP + "/benchdemo.repeat", "{\"text\":\"ab\",\"times\":-1}")
                            .status())
                    .isEqualTo(500);
            assertThat(rest.get("/actions/benchdemo:lamp:other").status()).isEqualTo(404);
        }
    }
}
