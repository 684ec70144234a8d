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

/** The keeper before an openHAB that proposes. */
class PeerKeeperTest {
    private static final String UID = "lightwaveos:peer:proposed";
    private static final String THING = "{\"UID\":\"" + UID + "\",\"channels\":["
            + ToldOpenHab.channel(UID, "role", "\"String\"") + ","
            + ToldOpenHab.channel(UID, "sync-state", "\"String\"") + ","
            + ToldOpenHab.channel(UID, "group-event", "null") + "]}";

    private final GroupWatch watch = new GroupWatch();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private ToldOpenHab openhab;
    private PeerKeeper keeper;

    @BeforeEach
    void start() throws Exception {
        openhab = new ToldOpenHab(THING);
        keeper = new PeerKeeper(openhab.client(), new Narrator(new PrintStream(said)), watch, 4711, "prefer");
    }

    @AfterEach
    void stop() {
        keeper.close();
        openhab.close();
    }

    private void propose(String type) {
        openhab.tell(
                "openhab/inbox/x/added",
                "InboxAddedEvent",
                "{\"thingUID\":\"" + UID + "\",\"thingTypeUID\":\"" + type + "\",\"label\":\"Peer\"}");
    }

    @Test
    void addsWhatIsProposedWithItsConfigurationAndItems() throws Exception {
        propose("lightwaveos:device");
        propose("lightwaveos:peer");
        propose("lightwaveos:peer");

        String created = openhab.nextAsked();
        assertThat(created).startsWith("POST /rest/things ");
        JsonObject thing = JsonParser.parseString(created.substring("POST /rest/things ".length()))
                .getAsJsonObject();
        assertThat(thing.get("UID").getAsString()).isEqualTo(UID);
        JsonObject configuration = thing.getAsJsonObject("configuration");
        assertThat(configuration.get("address").getAsString()).isEqualTo("127.0.0.1");
        assertThat(configuration.get("port").getAsInt()).isEqualTo(4711);
        assertThat(configuration.get("leadership").getAsString()).isEqualTo("prefer");
        assertThat(openhab.nextAsked()).startsWith("PUT /rest/items/Group_role ");
        assertThat(openhab.nextAsked()).startsWith("PUT /rest/links/Group_role/" + UID + ":role ");
        assertThat(openhab.nextAsked()).startsWith("PUT /rest/items/Group_sync_state ");
        assertThat(openhab.nextAsked()).startsWith("PUT /rest/links/Group_sync_state/" + UID + ":sync-state ");

        keeper.lead("never");
        assertThat(openhab.nextAsked())
                .as("nothing in between")
                .isEqualTo("PUT /rest/things/" + UID + "/config {\"leadership\":\"never\"}");
    }

    @Test
    void tellsTheWatchWhatTheItemsShow() throws Exception {
        Map.of("role", "leading", "leader", "self", "peers", "3")
                .forEach((channel, state) -> openhab.tell(
                        "openhab/items/Group_" + channel + "/statechanged",
                        "ItemStateChangedEvent",
                        "{\"type\":\"String\",\"value\":\"" + state + "\"}"));
        openhab.tell("openhab/channels/c/triggered", "ChannelTriggeredEvent", "{\"event\":\"LEADING\"}");

        assertThat(watch.await("leading", GroupWatch.SELF, 3, Duration.ofSeconds(5)))
                .isPresent();
    }
}
