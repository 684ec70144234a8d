/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlives a restart, of the testbed and of an add-on. */
class MemoryTest {

    private static final String LAMP =
            "{\"UID\":\"benchdemo:lamp:a\",\"thingTypeUID\":\"benchdemo:lamp\",\"label\":\"A\",\"configuration\":{\"id\":\"5\"}}";

    @TempDir
    Path folder;

    private TestbedConfig config() {
        return TestbedConfig.defaults().withUserData(folder.resolve("userdata")).withAddon(SampleAddon.in(folder));
    }

    @Test
    void keepsThingsItemsLinksAndInbox() {
        String thing;
        try (Testbed testbed = Testbed.start(config())) {
            RestClient rest = new RestClient(testbed);
            rest.postJson("/things", LAMP);
            rest.putJson("/items/T1", "{\"type\":\"Switch\",\"name\":\"T1\",\"label\":\"T one\"}");
            rest.putJson("/links/T1/benchdemo:lamp:a:power", "{}");
            rest.postText("/discovery/bindings/benchdemo/scan", "");
            RestClient.await(() -> rest.get("/inbox").body(), body -> body.contains("found1"));
            thing = rest.get("/things/benchdemo:lamp:a").body();
        }
        try (Testbed testbed = Testbed.start(config())) {
            RestClient rest = new RestClient(testbed);

            assertThat(RestClient.await(
                            () -> rest.get("/things/benchdemo:lamp:a").body(), thing::equals))
                    .isEqualTo(thing);
            assertThat(rest.get("/items/T1").body()).contains("\"state\":\"NULL\"", "\"label\":\"T one\"");
            assertThat(rest.get("/inbox").body()).contains("benchdemo:lamp:found1");
            rest.postText("/items/T1", "ON");
            assertThat(RestClient.await(() -> rest.get("/items/T1/state").body(), "ON"::equals))
                    .isEqualTo("ON");
        }
    }

    @Test
    void survivesStopStartAndUpdateOfTheAddon() {
        try (Testbed testbed = Testbed.start(config())) {
            RestClient rest = new RestClient(testbed);
            rest.postJson("/things", LAMP);

            testbed.stopAddon(SampleAddon.NAME);
            assertThat(rest.get("/things/benchdemo:lamp:a/status").body()).contains("HANDLER_MISSING_ERROR");
            assertThat(rest.get("/thing-types/benchdemo:lamp").status()).isEqualTo(404);

            testbed.startAddon(SampleAddon.NAME);
            assertThat(RestClient.await(
                            () -> rest.get("/things/benchdemo:lamp:a/status").body(), body -> body.contains("ONLINE")))
                    .contains("ONLINE");

            testbed.updateAddon(SampleAddon.NAME, SampleAddon.in(folder));
            assertThat(RestClient.await(
                            () -> rest.get("/things/benchdemo:lamp:a/status").body(), body -> body.contains("ONLINE")))
                    .contains("ONLINE");
        }
    }
}
