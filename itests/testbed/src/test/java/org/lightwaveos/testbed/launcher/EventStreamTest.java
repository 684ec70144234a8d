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

/** Events come in the order and form of the recording. */
class EventStreamTest {

    private static final String LAMP =
            "{\"UID\":\"benchdemo:lamp:a\",\"thingTypeUID\":\"benchdemo:lamp\",\"label\":\"A\",\"configuration\":{\"id\":\"5\"}}";

    @TempDir
    Path folder;

    @Test
    void tellsOfThingsItemsAndLinksInOrder() throws Exception {
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults().withAddon(SampleAddon.in(folder)));
                EventReader events = new EventReader(testbed, "openhab/things/*,openhab/items/*,openhab/links/*")) {
            RestClient rest = new RestClient(testbed);
            rest.postJson("/things", LAMP);
            assertThat(new String[] {
                        events.nextType(),
                        events.nextType(),
                        events.nextType(),
                        events.nextType(),
                        events.nextType(),
                        events.nextType(),
                        events.nextType()
                    })
                    .containsExactly(
                            "ThingAddedEvent",
                            "ThingStatusInfoEvent",
                            "ThingStatusInfoEvent",
                            "ThingStatusInfoChangedEvent",
                            "ThingUpdatedEvent",
                            "ThingStatusInfoEvent",
                            "ThingStatusInfoChangedEvent");
            rest.putJson("/items/T1", "{\"type\":\"Switch\",\"name\":\"T1\"}");
            rest.putJson("/links/T1/benchdemo:lamp:a:power", "{}");
            rest.postText("/items/T1", "ON");

            assertThat(events.next("ItemChannelLinkAddedEvent").get("topic").getAsString())
                    .isEqualTo("openhab/links/T1-benchdemo:lamp:a:power/added");
            assertThat(payload(events.next("ItemCommandEvent"))).isEqualTo("{\"type\":\"OnOff\",\"value\":\"ON\"}");
            assertThat(payload(events.next("ItemStatePredictedEvent")))
                    .isEqualTo("{\"predictedType\":\"OnOff\",\"predictedValue\":\"ON\",\"isConfirmation\":false}");
            assertThat(payload(events.next("ItemStateEvent"))).isEqualTo("{\"type\":\"OnOff\",\"value\":\"ON\"}");
            assertThat(payload(events.next("ItemStateUpdatedEvent")))
                    .isEqualTo("{\"type\":\"OnOff\",\"value\":\"ON\"}");
            assertThat(payload(events.next("ItemStateChangedEvent")))
                    .isEqualTo("{\"type\":\"OnOff\",\"value\":\"ON\",\"oldType\":\"UnDef\",\"oldValue\":\"NULL\"}");
        }
    }

    @Test
    void filtersByTopicAndShowsLife() throws Exception {
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults());
                EventReader events = new EventReader(testbed, "openhab/items/B/*")) {
            RestClient rest = new RestClient(testbed);
            rest.putJson("/items/A", "{\"type\":\"Switch\",\"name\":\"A\"}");
            rest.putJson("/items/B", "{\"type\":\"Switch\",\"name\":\"B\"}");

            assertThat(events.next("ItemAddedEvent").get("topic").getAsString()).isEqualTo("openhab/items/B/added");
            assertThat(events.next("ALIVE").get("interval").getAsInt()).isEqualTo(10);
            assertThat(rest.get("/events?topics=%7B").status()).isEqualTo(400);
        }
    }

    private static String payload(JsonObject event) {
        return event.get("payload").getAsString();
    }
}
