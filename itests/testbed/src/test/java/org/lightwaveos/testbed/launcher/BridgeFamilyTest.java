/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Thing lives with the bridge that it is under. */
class BridgeFamilyTest {

    private static final String HUB = "benchdemo:hub:a";
    private static final String BULB = "benchdemo:bulb:a:b";
    private static final String WAITS = "UNINITIALIZED/BRIDGE_UNINITIALIZED";
    private static final String ONLINE = "ONLINE/NONE";

    @TempDir
    Path folder;

    private RestClient rest;

    @Test
    void aChildWorksWhileItsBridgeDoes() {
        try (Testbed testbed = Testbed.start(config())) {
            rest = new RestClient(testbed);
            assertThat(addBulb("\"bridgeUID\":\"" + HUB + "\",").status()).isEqualTo(201);
            is(BULB, WAITS);

            addHub("{}");
            is(BULB, ONLINE);
            has(BULB, "hub", HUB + " ONLINE");
            has(HUB, "came", BULB + " by BulbHandler");
            assertThat(rest.get("/things/" + BULB).body()).contains("\"bridgeUID\":\"" + HUB + "\"");

            rest.putText("/things/" + BULB + "/enable", "false");
            is(BULB, "UNINITIALIZED/DISABLED");
            has(HUB, "went", BULB + " by BulbHandler");
            rest.putText("/things/" + HUB + "/enable", "false");
            is(BULB, "UNINITIALIZED/DISABLED");
            rest.putText("/things/" + BULB + "/enable", "true");
            is(BULB, "UNINITIALIZED/HANDLER_MISSING_ERROR");
            rest.putText("/things/" + HUB + "/enable", "true");
            is(BULB, ONLINE);

            rest.putText("/things/" + HUB + "/enable", "false");
            is(HUB, "UNINITIALIZED/DISABLED");
            is(BULB, WAITS);
            rest.putText("/things/" + HUB + "/enable", "true");
            is(BULB, ONLINE);

            rest.delete("/things/" + HUB);
            is(BULB, "UNINITIALIZED/HANDLER_MISSING_ERROR");
            addHub("{}");
            is(BULB, ONLINE);
        }
        try (Testbed testbed = Testbed.start(config())) {
            rest = new RestClient(testbed);
            is(BULB, ONLINE);
            assertThat(rest.get("/things/" + BULB).body()).contains("\"bridgeUID\":\"" + HUB + "\"");
        }
    }

    @Test
    void aChildHearsHowItsBridgeIs() {
        try (Testbed testbed = Testbed.start(config())) {
            rest = new RestClient(testbed);
            addHub("{\"tone\":\"OFFLINE\"}");
            addBulb("\"bridgeUID\":\"" + HUB + "\",");
            is(BULB, ONLINE);
            has(BULB, "hub", HUB + " OFFLINE");

            rest.putJson("/things/" + HUB + "/config", "{\"tone\":\"DING\"}");
            is(HUB, ONLINE);
            rest.putJson("/things/" + HUB + "/config", "{\"tone\":\"OFFLINE\"}");
            is(BULB, "OFFLINE/BRIDGE_OFFLINE");
            rest.putJson("/things/" + HUB + "/config", "{\"tone\":\"DING\"}");
            is(BULB, ONLINE);
        }
    }

    @Test
    void aBridgeThatCannotStartKeepsItsChildrenWaiting() {
        try (Testbed testbed = Testbed.start(config())) {
            rest = new RestClient(testbed);
            addHub("{\"ports\":[0]}");
            addBulb("\"bridgeUID\":\"" + HUB + "\",");
            is(HUB, "UNINITIALIZED/HANDLER_CONFIGURATION_PENDING");
            is(BULB, WAITS);

            rest.putJson("/things/" + HUB + "/config", "{\"ports\":[1]}");

            is(BULB, ONLINE);
        }
    }

    /** openHAB reads the bridges that a type names as bridges that it can't do without. */
    @Test
    void aTypeThatNamesBridgesNeedsOneWhichCanBeGivenLater() {
        try (Testbed testbed = Testbed.start(config())) {
            rest = new RestClient(testbed);
            assertThat(rest.get("/thing-types/benchdemo:bulb").body())
                    .contains("\"supportedBridgeTypeUIDs\":[\"benchdemo:hub\"]");
            addHub("{}");
            addBulb("");
            is(BULB, "UNINITIALIZED/HANDLER_CONFIGURATION_PENDING");
            assertThat(rest.get("/things/" + BULB + "/status").body()).contains("Configuring a bridge is mandatory.");

            rest.putJson("/things/" + BULB, "{\"bridgeUID\":\"" + HUB + "\"}");
            is(BULB, ONLINE);

            rest.putJson("/things/" + BULB, "{\"bridgeUID\":null,\"label\":\"Kept\"}");
            assertThat(rest.get("/things/" + BULB).body())
                    .contains("\"label\":\"Kept\"", "\"bridgeUID\":\"" + HUB + "\"");
        }
    }

    @Test
    void whatIsFoundUnderABridgeIsApprovedUnderIt() throws Exception {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (Testbed testbed = Testbed.start(config().withMdns(true));
                JmDNS announcer = JmDNS.create(loopback, "announcer")) {
            rest = new RestClient(testbed);
            addHub("{}");
            for (String name : new String[] {"bulb-1", "bulb-2"}) {
                announcer.registerService(
                        ServiceInfo.create("_testbed-sample._tcp.local.", name, 4711, 0, 0, Map.of("hub", "a")));
            }
            String inbox = RestClient.await(
                    () -> rest.get("/inbox").body(), body -> body.contains("bulb-1") && body.contains("bulb-2"));
            assertThat(inbox).contains("[{\"bridgeUID\":\"" + HUB + "\",\"flag\":\"NEW\"");

            rest.postText("/inbox/benchdemo:bulb:a:bulb-1/approve?newThingId=b", "Bulb");
            is(BULB, ONLINE);
            assertThat(rest.get("/things/" + BULB).body()).contains("\"bridgeUID\":\"" + HUB + "\"");

            rest.delete("/things/" + HUB + "?force=true");
            assertThat(RestClient.await(() -> rest.get("/inbox").body(), body -> !body.contains("bulb-")))
                    .doesNotContain("bulb-");
        }
    }

    private void addHub(String configuration) {
        rest.postJson(
                "/things",
                "{\"UID\":\"" + HUB + "\",\"thingTypeUID\":\"benchdemo:hub\",\"configuration\":" + configuration + "}");
    }

    private RestClient.Reply addBulb(String bridge) {
        return rest.postJson("/things", "{\"UID\":\"" + BULB + "\"," + bridge + "\"thingTypeUID\":\"benchdemo:bulb\"}");
    }

    private void is(String thing, String status) {
        assertThat(RestClient.await(() -> status(thing), status::equals)).isEqualTo(status);
    }

    private String status(String thing) {
        var info = rest.thing(thing).getAsJsonObject("statusInfo");
        return info.get("status").getAsString() + "/" + info.get("statusDetail").getAsString();
    }

    private void has(String thing, String property, String value) {
        assertThat(RestClient.await(() -> rest.property(thing, property), value::equals))
                .isEqualTo(value);
    }

    private TestbedConfig config() {
        return TestbedConfig.defaults().withUserData(folder.resolve("userdata")).withAddon(SampleAddon.in(folder));
    }
}
