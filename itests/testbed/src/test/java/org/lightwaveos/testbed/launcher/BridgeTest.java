/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeTest {

    private static final String HUB = "benchdemo:hub:a";
    private static final String RUNG = "{\"event\":\"DING\",\"channel\":\"" + HUB + ":bell\"}";

    @TempDir
    Path folder;

    @Test
    void bridgesGetABridgesHandlerAndTheirTriggersAreHeard() throws Exception {
        try (Testbed testbed = Testbed.start(config());
                EventReader events = new EventReader(testbed, "openhab/channels/*/triggered")) {
            RestClient rest = new RestClient(testbed);
            assertThat(rest.get("/thing-types/benchdemo:hub").body())
                    .contains("\"bridge\":true", "\"default\":\"DING\"");
            assertThat(rest.get("/thing-types/benchdemo:lamp").body()).contains("\"bridge\":false");

            rest.postJson("/things", "{\"UID\":\"" + HUB + "\",\"thingTypeUID\":\"benchdemo:hub\"}");

            JsonObject event = events.next("ChannelTriggeredEvent");
            assertThat(event.get("topic").getAsString()).isEqualTo("openhab/channels/" + HUB + ":bell/triggered");
            assertThat(event.get("payload").getAsString()).isEqualTo(RUNG);
            assertThat(rest.get("/things/" + HUB).body())
                    .contains("\"kind\":\"TRIGGER\"", "\"status\":\"ONLINE\"")
                    .doesNotContain("isBridge");
        }
    }

    @Test
    void aBridgeIsOneAfterARestartAndAfterAChange() throws Exception {
        try (Testbed testbed = Testbed.start(config())) {
            RestClient rest = new RestClient(testbed);
            rest.postJson("/things", "{\"UID\":\"" + HUB + "\",\"thingTypeUID\":\"benchdemo:hub\"}");
            rest.putJson("/things/" + HUB, "{\"label\":\"Changed\"}");
            assertThat(online(rest)).contains("ONLINE");
        }
        try (Testbed testbed = Testbed.start(config())) {
            RestClient rest = new RestClient(testbed);
            assertThat(online(rest)).contains("ONLINE");
            assertThat(rest.get("/things/" + HUB).body()).contains("\"label\":\"Changed\"");
        }
    }

    @Test
    void aParameterMayHaveSeveralValuesEachOfItsType() {
        try (Testbed testbed = Testbed.start(config())) {
            RestClient rest = new RestClient(testbed);
            rest.postJson(
                    "/things",
                    "{\"UID\":\"" + HUB + "\",\"thingTypeUID\":\"benchdemo:hub\",\"configuration\":"
                            + "{\"ports\":[1,2]}}");
            assertThat(online(rest)).contains("ONLINE");
            assertThat(rest.get("/things/" + HUB).body()).contains("\"ports\":[1,2]");
            assertThat(rest.putJson("/things/" + HUB + "/config", "{\"ports\":[1,0]}")
                            .status())
                    .isEqualTo(400);
        }
    }

    private static String online(RestClient rest) {
        return RestClient.await(() -> rest.get("/things/" + HUB + "/status").body(), body -> body.contains("ONLINE"));
    }

    private TestbedConfig config() {
        return TestbedConfig.defaults().withUserData(folder.resolve("userdata")).withAddon(SampleAddon.in(folder));
    }
}
