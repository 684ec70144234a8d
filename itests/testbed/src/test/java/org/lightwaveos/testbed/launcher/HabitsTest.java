/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The habits of openHAB that add-ons trip over. */
class HabitsTest {

    @TempDir
    static Path folder;

    private static Testbed testbed;
    private static RestClient rest;

    @BeforeAll
    static void start() {
        testbed = Testbed.start(TestbedConfig.defaults().withAddon(SampleAddon.in(folder)));
        rest = new RestClient(testbed);
    }

    @AfterAll
    static void stop() {
        testbed.close();
    }

    private static RestClient.Reply probe(String id, String configuration) {
        return rest.postJson(
                "/things",
                "{\"UID\":\"benchdemo:probe:" + id + "\",\"thingTypeUID\":\"benchdemo:probe\",\"configuration\":"
                        + configuration + "}");
    }

    private static void item(String type, String name, String channel) {
        rest.putJson("/items/" + name, "{\"type\":\"" + type + "\",\"name\":\"" + name + "\"}");
        rest.putJson("/links/" + name + "/benchdemo:probe:" + channel, "{}");
    }

    private static String state(String item, String wanted) {
        return RestClient.await(() -> rest.get("/items/" + item + "/state").body(), wanted::equals);
    }

    @Test
    void threadsCarryNoUsefulContextClassLoader() {
        probe("threads", "{\"host\":\"x\"}");

        assertThat(rest.property("benchdemo:probe:threads", "initializedOn"))
                .startsWith("OH-safeCall-")
                .endsWith("finds nothing");
        assertThat(RestClient.await(
                        () -> rest.property("benchdemo:probe:threads", "scheduledOn"), text -> !text.isEmpty()))
                .startsWith("OH-thingHandler-")
                .endsWith("finds nothing");
    }

    @Test
    void waitsFiveSecondsForASlowHandlerAndGoesOn() throws Exception {
        long begin = System.nanoTime();
        RestClient.Reply reply = probe("slow", "{\"host\":\"slow\"}");
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(took).isBetween(Duration.ofMillis(4900), Duration.ofMillis(5900));
        assertThat(Files.readString(testbed.logFile()))
                .contains("Initializing handler for thing 'benchdemo:probe:slow' takes more than 5000ms.");
        assertThat(RestClient.await(
                        () -> rest.get("/things/benchdemo:probe:slow/status").body(), body -> body.contains("ONLINE")))
                .contains("ONLINE");
    }

    @Test
    void tellsOfAHandlerThatThrows() {
        probe("broken", "{\"host\":\"broken\"}");

        assertThat(rest.get("/things/benchdemo:probe:broken/status").body())
                .isEqualTo("{\"status\":\"UNINITIALIZED\",\"statusDetail\":\"HANDLER_INITIALIZING_ERROR\","
                        + "\"description\":\"no good\"}");
    }

    @Test
    void putsStatusDescriptionsIntoWords() {
        probe("refused", "{\"host\":\"refused\"}");

        assertThat(rest.get("/things/benchdemo:probe:refused/status").body())
                .contains("\"description\":\"10.0.0.1 refused the connection (80)\"");
    }

    @Test
    void appliesDefaultsAndChecksParameters() {
        probe("defaults", "{\"host\":\"x\"}");
        assertThat(rest.thing("benchdemo:probe:defaults")
                        .getAsJsonObject("configuration")
                        .toString())
                .isEqualTo("{\"host\":\"x\",\"rate\":20}");

        probe("pending", "{}");
        // Gson's HTML escaping, as in openHAB: an equals sign is written as an escape.
        assertThat(rest.get("/things/benchdemo:probe:pending/status").body())
                .contains("HANDLER_CONFIGURATION_PENDING")
                .contains("{host\\u003dThe parameter is required.}");

        RestClient.Reply reply =
                rest.putJson("/things/benchdemo:probe:defaults/config", "{\"host\":\"x\",\"rate\":41}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("{\"rate\":\"The value must not be greater than 40.\"}");
        assertThat(rest.putJson("/things/benchdemo:probe:defaults/config", "{\"host\":\"x\",\"rate\":5}")
                        .status())
                .isEqualTo(200);
        assertThat(rest.thing("benchdemo:probe:defaults")
                        .getAsJsonObject("configuration")
                        .toString())
                .isEqualTo("{\"host\":\"x\",\"rate\":5}");
    }

    @Test
    void handlesOneCommandAtATimePerThingAndAnswersAtOnce() {
        probe("queue", "{\"host\":\"x\"}");
        item("Dimmer", "Queue", "queue:brightness");
        long begin = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            assertThat(rest.postText("/items/Queue", "13").status()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(800));
        rest.postText("/items/Queue", "14");

        assertThat(state("Queue", "14")).isEqualTo("14");
        assertThat(rest.property("benchdemo:probe:queue", "busyAtOnce")).isEqualTo("1");
    }

    @Test
    void refreshesOnTheThreadOfTheRequestThatLinks() {
        probe("refresh", "{\"host\":\"x\"}");
        item("Dimmer", "Refresh", "refresh:brightness");

        assertThat(rest.property("benchdemo:probe:refresh", "refreshedOn")).startsWith("qtp");
        rest.delete("/links/Refresh/benchdemo:probe:refresh:brightness");
        assertThat(rest.property("benchdemo:probe:refresh", "unlinked")).isEqualTo("brightness");
    }

    @Test
    void showsOptionsThatTheHandlerLearned() {
        probe("options", "{\"host\":\"x\"}");
        item("String", "Effect", "options:effect");

        assertThat(rest.get("/items/Effect")
                        .json()
                        .getAsJsonObject()
                        .getAsJsonObject("stateDescription")
                        .toString())
                .contains("\"options\":[{\"value\":\"7\",\"label\":\"Aurora\"},{\"value\":\"8\",\"label\":\"Fire\"}]");
    }

    @Test
    void neverPredictsWhereTheChannelVetoes() {
        probe("veto", "{\"host\":\"x\"}");
        item("Dimmer", "Veto", "veto:stubborn");
        rest.postText("/items/Veto", "50");

        assertThat(RestClient.await(() -> rest.property("benchdemo:probe:veto", "lastCommand"), "stubborn=50"::equals))
                .isEqualTo("stubborn=50");
        assertThat(rest.get("/items/Veto/state").body()).isEqualTo("NULL");
    }

    @Test
    void convertsBetweenItemsAndChannels() {
        probe("units", "{\"host\":\"x\"}");
        item("Number:Angle", "Angle", "units:angle");
        rest.postText("/items/Angle", "90");
        assertThat(state("Angle", "90 °")).isEqualTo("90 °");
        assertThat(rest.property("benchdemo:probe:units", "lastCommand")).isEqualTo("angle=90 °");

        item("Dimmer", "Level", "units:brightness");
        rest.postText("/items/Level", "ON");
        assertThat(state("Level", "100")).isEqualTo("100");
        assertThat(rest.postText("/items/Level", "101").status()).isEqualTo(400);
        assertThat(rest.postText("/items/Level", "INCREASE").status()).isEqualTo(200);
    }

    @Test
    void readsLabelsFromTheTextsOfTheAddon() {
        String type = rest.get("/thing-types/benchdemo:probe").body();

        assertThat(type).contains("\"label\":\"Probe in words\"", "\"label\":\"Effect\"", "\"label\":\"Stubborn One\"");
        assertThat(rest.get("/thing-types/benchdemo:broken").status()).isEqualTo(404);
    }

    @Test
    void disablesAndRemoves() {
        probe("gone", "{\"host\":\"x\"}");
        assertThat(rest.putText("/things/benchdemo:probe:gone/enable", "false").body())
                .contains("\"statusInfo\":{\"status\":\"UNINITIALIZED\",\"statusDetail\":\"DISABLED\"}");
        rest.putText("/things/benchdemo:probe:gone/enable", "true");
        assertThat(rest.get("/things/benchdemo:probe:gone/status").body()).contains("ONLINE");

        assertThat(rest.delete("/things/benchdemo:probe:gone").status()).isEqualTo(202);
        assertThat(RestClient.await(
                        () -> rest.get("/things/benchdemo:probe:gone").status(), status -> status == 404))
                .isEqualTo(404);
    }
}
