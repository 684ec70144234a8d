/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.Narrator;

/** The keeper before an openHAB that finds. */
class GatewayKeeperTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String UID = "lightwaveos:gateway:found";
    private static final String THING = "{\"UID\":\"" + UID + "\",\"label\":\"Gateway\","
            + "\"configuration\":{\"port\":\"/dev/ttyACM0\",\"baud\":115200},\"channels\":["
            + ToldOpenHab.channel(UID, "effect-step", "\"String\"") + "]}";

    private final GatewayWatch watch = new GatewayWatch();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final long begin = System.nanoTime();
    private ToldOpenHab openhab;
    private UsbSocket socket;
    private GatewayKeeper keeper;

    @BeforeEach
    void start() throws Exception {
        Narrator narrator = new Narrator(new PrintStream(said));
        openhab = new ToldOpenHab(THING);
        socket = new UsbSocket(narrator);
        keeper = new GatewayKeeper(openhab.client(), narrator, watch, socket, Map.of("baud", 921600));
    }

    @AfterEach
    void stop() throws Exception {
        keeper.close();
        openhab.close();
        socket.close();
    }

    private void find(String type) {
        openhab.tell(
                "openhab/inbox/x/added",
                "InboxAddedEvent",
                "{\"thingUID\":\"" + UID + "\",\"thingTypeUID\":\"" + type + "\",\"label\":\"Gateway\"}");
    }

    private void status(String status) {
        openhab.tell(
                "openhab/things/" + UID + "/statuschanged",
                "ThingStatusInfoChangedEvent",
                "[{\"status\":\"" + status + "\",\"description\":\"because\"},{\"status\":\"UNKNOWN\"}]");
    }

    @Test
    void approvesWhatIsFoundAndMakesItsItems() throws Exception {
        find("lightwaveos:device");
        find("lightwaveos:gateway");

        assertThat(openhab.nextAsked()).isEqualTo("POST /rest/inbox/" + UID + "/approve Gateway");
        assertThat(watch.await(GatewayWatch.FOUND, begin, PATIENCE)).isPresent();

        openhab.tell("openhab/things/" + UID + "/added", "ThingAddedEvent", "{}");
        assertThat(openhab.nextAsked()).startsWith("GET /rest/things/" + UID);
        String configured = openhab.nextAsked();
        assertThat(configured).startsWith("PUT /rest/things/" + UID + "/config ");
        JsonObject configuration = JsonParser.parseString(configured.substring(configured.indexOf('{')))
                .getAsJsonObject();
        assertThat(configuration.get("port").getAsString()).isEqualTo("/dev/ttyACM0");
        assertThat(configuration.get("baud").getAsInt()).isEqualTo(921600);
        assertThat(openhab.nextAsked()).startsWith("PUT /rest/items/Strip_effect_step ");
        assertThat(openhab.nextAsked()).startsWith("PUT /rest/links/Strip_effect_step/" + UID + ":effect-step ");
        assertThat(keeper.port()).contains("/dev/ttyACM0");
        assertThat(keeper.state("pixel-rate")).isEmpty();
    }

    @Test
    void tellsTheWatchWhatOpenhabSaysOfTheThing() throws Exception {
        status("OFFLINE");
        find("lightwaveos:gateway");
        status("ONLINE");

        assertThat(watch.await(GatewayWatch.ONLINE, begin, PATIENCE)).isPresent();
        assertThat(watch.await(GatewayWatch.OFFLINE, begin, Duration.ZERO))
                .as("of a Thing that was not known")
                .isEmpty();
        long later = System.nanoTime();
        status("OFFLINE");
        assertThat(watch.await(GatewayWatch.OFFLINE, later, PATIENCE)).isPresent();
        assertThat(watch.await(GatewayWatch.ONLINE, later, Duration.ZERO))
                .as("it was that before")
                .isEmpty();
        assertThat(watch.now()).isEqualTo(GatewayWatch.OFFLINE);
        assertThat(said.toString()).contains("OFFLINE   openHAB's strip: because");
    }
}
