/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.rest.OpenHabClient;

/** The keeper before an openHAB that tells what the test makes it tell, and notes what it is asked. */
class PeerKeeperTest {
    private static final String UID = "lightwaveos:peer:proposed";
    private static final String THING = "{\"UID\":\"" + UID + "\",\"channels\":[" + channel("role", "\"String\"") + ","
            + channel("sync-state", "\"String\"") + "," + channel("group-event", "null") + "]}";

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> toTell = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final GroupWatch watch = new GroupWatch();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer openhab;
    private PeerKeeper keeper;

    private static String channel(String id, String itemType) {
        return "{\"uid\":\"" + UID + ":" + id + "\",\"id\":\"" + id + "\",\"itemType\":" + itemType + ",\"label\":\""
                + id + "\"}";
    }

    @BeforeEach
    void start() throws Exception {
        openhab = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        openhab.setExecutor(threads);
        openhab.createContext("/rest/events", this::events);
        openhab.createContext("/rest/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + body);
            answer(exchange, THING);
        });
        openhab.start();
        OpenHabClient rest =
                new OpenHabClient("http://127.0.0.1:" + openhab.getAddress().getPort(), "");
        keeper = new PeerKeeper(rest, new Narrator(new PrintStream(said)), watch, 4711, "prefer");
    }

    @AfterEach
    void stop() {
        keeper.close();
        openhab.stop(0);
        threads.shutdownNow();
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            while (true) {
                exchange.getResponseBody().write(toTell.take().getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void tell(String topic, String type, String payload) {
        JsonObject event = new JsonObject();
        event.addProperty("topic", topic);
        event.addProperty("type", type);
        event.addProperty("payload", payload);
        toTell.add("event: message\ndata: " + event + "\n\n");
    }

    private void propose(String type) {
        tell(
                "openhab/inbox/x/added",
                "InboxAddedEvent",
                "{\"thingUID\":\"" + UID + "\",\"thingTypeUID\":\"" + type + "\",\"label\":\"Peer\"}");
    }

    private String nextAsked() throws InterruptedException {
        return asked.poll(5, TimeUnit.SECONDS);
    }

    @Test
    void addsWhatIsProposedWithItsConfigurationAndItems() throws Exception {
        propose("lightwaveos:device");
        propose("lightwaveos:peer");
        propose("lightwaveos:peer");

        String created = nextAsked();
        assertThat(created).startsWith("POST /rest/things ");
        JsonObject thing = JsonParser.parseString(created.substring("POST /rest/things ".length()))
                .getAsJsonObject();
        assertThat(thing.get("UID").getAsString()).isEqualTo(UID);
        JsonObject configuration = thing.getAsJsonObject("configuration");
        assertThat(configuration.get("address").getAsString()).isEqualTo("127.0.0.1");
        assertThat(configuration.get("port").getAsInt()).isEqualTo(4711);
        assertThat(configuration.get("leadership").getAsString()).isEqualTo("prefer");
        assertThat(nextAsked()).startsWith("PUT /rest/items/Group_role ");
        assertThat(nextAsked()).startsWith("PUT /rest/links/Group_role/" + UID + ":role ");
        assertThat(nextAsked()).startsWith("PUT /rest/items/Group_sync_state ");
        assertThat(nextAsked()).startsWith("PUT /rest/links/Group_sync_state/" + UID + ":sync-state ");

        keeper.lead("never");
        assertThat(nextAsked())
                .as("nothing in between")
                .isEqualTo("PUT /rest/things/" + UID + "/config {\"leadership\":\"never\"}");
    }

    @Test
    void tellsTheWatchWhatTheItemsShow() throws Exception {
        Map.of("role", "leading", "leader", "self", "peers", "3")
                .forEach((channel, state) -> tell(
                        "openhab/items/Group_" + channel + "/statechanged",
                        "ItemStateChangedEvent",
                        "{\"type\":\"String\",\"value\":\"" + state + "\"}"));
        tell("openhab/channels/c/triggered", "ChannelTriggeredEvent", "{\"event\":\"LEADING\"}");

        assertThat(watch.await("leading", GroupWatch.SELF, 3, Duration.ofSeconds(5)))
                .isPresent();
    }
}
