/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against a server that says what a running openHAB 5.2.1 was seen to say. */
class OpenHabClientTest {
    private record Seen(String method, String uri, String authorization, String body) {}

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private HttpServer server;
    private OpenHabClient client;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rest/", this::answer);
        server.start();
        client = new OpenHabClient("http://127.0.0.1:" + server.getAddress().getPort() + "/rest/", "oh.secret");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAThing() {
        answer =
                """
                {"channels":[{"linkedItems":["T1"],"uid":"a:b:c:power","id":"power","channelTypeUID":"system:power",
                "itemType":"Switch","kind":"STATE","label":"Power","properties":{},"configuration":{}}],
                "statusInfo":{"status":"OFFLINE","statusDetail":"COMMUNICATION_ERROR","description":"no answer"},
                "editable":true,"label":"X","configuration":{"port":80},"properties":{"uuid":"1"},"UID":"a:b:c",
                "thingTypeUID":"a:b"}""";

        ThingView thing = client.thing("a:b:c");

        assertThat(thing.uid()).isEqualTo("a:b:c");
        assertThat(thing.statusInfo().online()).isFalse();
        assertThat(thing.statusInfo().reason()).contains("no answer");
        assertThat(thing.channel("power").orElseThrow().linkedItems()).containsExactly("T1");
        assertThat(thing.configuration().get("port").getAsInt()).isEqualTo(80);
    }

    @Test
    void putsThingsUnderBridges() {
        answer = "{\"UID\":\"a:b:c\",\"thingTypeUID\":\"a:b\",\"bridgeUID\":\"a:x:y\"}";

        assertThat(client.createThing("a:b:c", "a:b", Optional.of("a:x:y"), "C", Map.of())
                        .bridge())
                .contains("a:x:y");
        assertThat(seen.remove()).satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.body()).contains("\"bridgeUID\":\"a:x:y\"");
        });

        client.putUnder("a:b:c", "a:x:z");
        assertThat(seen.remove()).satisfies(request -> {
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.uri()).isEqualTo("/rest/things/a%3Ab%3Ac");
            assertThat(request.body()).isEqualTo("{\"bridgeUID\":\"a:x:z\"}");
        });

        client.createThing("a:b:c", "a:b", "C", Map.of());
        assertThat(seen.remove().body()).doesNotContain("bridgeUID");
    }

    @Test
    void escapesUidsInPathsAndSendsTheToken() {
        client.link("T1", "a:b:c:power");

        assertThat(seen.remove()).satisfies(request -> {
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.uri()).isEqualTo("/rest/links/T1/a%3Ab%3Ac%3Apower");
            assertThat(request.authorization()).isEqualTo("Bearer oh.secret");
            assertThat(request.body()).contains("\"channelUID\":\"a:b:c:power\"");
        });
    }

    @Test
    void runsAnActionByTheUidThatOpenhabGivesIt() {
        answer = "[{\"actionUid\":\"a.identify#12\"},{\"actionUid\":\"a.save#3f\",\"label\":\"save\"}]";

        client.act("a:b:c", "a.save", Map.of("slot", 3));

        assertThat(seen.remove().uri()).isEqualTo("/rest/actions/a%3Ab%3Ac");
        assertThat(seen.remove()).satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.uri()).isEqualTo("/rest/actions/a%3Ab%3Ac/a.save%233f");
            assertThat(request.body()).isEqualTo("{\"slot\":3}");
        });
        assertThatThrownBy(() -> client.act("a:b:c", "a.load", Map.of())).hasMessage("a:b:c has no action a.load");
    }

    @Test
    void refusalNamesTheRequestAndItsStatus() {
        status = 404;
        answer = "{\"error\":{\"message\":\"Item NOPE does not exist!\",\"http-code\":404}}";

        assertThatThrownBy(() -> client.command("NOPE", "ON"))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(404))
                .hasMessageContaining("/rest/items/NOPE")
                .hasMessageContaining("does not exist");
    }

    @Test
    void anAnswerOfAnotherShapeIsAnError() {
        answer = "<html>";

        assertThatThrownBy(() -> client.inbox()).isInstanceOf(RestException.class);
    }

    @Test
    void deadHostIsAnErrorWithoutStatus() {
        server.stop(0);

        assertThatThrownBy(() -> client.things())
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isZero());
    }

    @Test
    void streamHandsOnEventsAndSkipsTheRest() throws Exception {
        answer =
                """
                event: message
                data: not json

                event: alive
                data: {"type":"ALIVE","interval":10}

                event: message
                data: {"topic":"openhab/items/T1/command","payload":"{\\"type\\":\\"OnOff\\"}","type":"ItemCommandEvent"}

                """;
        BlockingQueue<OpenHabEvent> events = new LinkedBlockingQueue<>();

        try (EventStream stream = client.events("openhab/items/*", events::add)) {
            OpenHabEvent event = events.poll(5, TimeUnit.SECONDS);

            assertThat(event).isNotNull();
            assertThat(event.type()).isEqualTo("ItemCommandEvent");
            assertThat(event.subject()).isEqualTo("T1");
            assertThat(event.payload()).isEqualTo("{\"type\":\"OnOff\"}");
            assertThat(events).isEmpty();
        }
        assertThat(seen.remove().uri()).isEqualTo("/rest/events?topics=openhab/items/*");
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
