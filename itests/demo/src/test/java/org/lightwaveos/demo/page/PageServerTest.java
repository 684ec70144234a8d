/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.demo.house.Fleet;

/** The page's server, with a server of one answer in openHAB's place and no device. */
class PageServerTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> passedOn = new CopyOnWriteArrayList<>();
    private final Narrator narrator = new Narrator(new PrintStream(new ByteArrayOutputStream()));
    private HttpServer openhab;
    private PageServer page;

    @BeforeEach
    void start() throws Exception {
        openhab = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        openhab.createContext("/rest/", exchange -> {
            passedOn.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(202, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        openhab.start();
        URI rest = URI.create("http://127.0.0.1:" + openhab.getAddress().getPort() + "/rest");
        page = new PageServer(
                0,
                PageServer.THINGS,
                rest,
                new Fleet(1),
                narrator,
                (item, command) -> commands.add(item + "=" + command));
    }

    @AfterEach
    void stop() {
        page.close();
        openhab.stop(0);
    }

    @Test
    void servesThePageAndEveryFileThatItNames() throws Exception {
        String index = get("").body();

        assertThat(index).contains("<!doctype html>").doesNotContain("http://", "https://");
        for (String name :
                List.of("app.js", "thing.js", "controls.js", "strips.js", "openhab.js", "style.css", "icon.svg")) {
            assertThat(get(name).statusCode()).as(name).isEqualTo(200);
        }
        assertNamesAreServed(index);
    }

    @Test
    void servesTheGroupsPageLikewise() throws Exception {
        try (PageServer group = new PageServer(
                0, PageServer.GROUP, URI.create("http://127.0.0.1:1"), new Fleet(1), narrator, (i, c) -> {})) {
            String index = http.send(HttpRequest.newBuilder(group.url()).build(), BodyHandlers.ofString())
                    .body();

            assertThat(index).contains("Shall openHAB lead?").doesNotContain("http://", "https://");
            assertNamesAreServed(index);
        }
    }

    /** Whatever a page names, and what that names in turn. */
    private void assertNamesAreServed(String text) throws Exception {
        Deque<String> texts = new ArrayDeque<>(List.of(text));
        Set<String> seen = new HashSet<>();
        while (!texts.isEmpty()) {
            Matcher named = Pattern.compile("(?:href=|src=|from )[\"'](?:\\./)?([^\"'#]+)")
                    .matcher(texts.pop());
            while (named.find()) {
                if (seen.add(named.group(1))) {
                    HttpResponse<String> answer = get(named.group(1));
                    assertThat(answer.statusCode()).as(named.group(1)).isEqualTo(200);
                    texts.push(answer.body());
                }
            }
        }
        assertThat(seen).contains("strips.js", "controls.js", "openhab.js", "style.css");
    }

    @Test
    void tellsMoreWhileSomebodyLooks() throws Exception {
        JsonObject more = new JsonObject();
        more.addProperty("a", 1);
        page.also("units", () -> more);

        HttpResponse<InputStream> live =
                http.send(HttpRequest.newBuilder(page.url().resolve("live")).build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(live.body(), StandardCharsets.UTF_8))) {
            String line;
            do {
                line = lines.readLine();
            } while (line != null && !line.equals("event: units"));
            assertThat(lines.readLine()).isEqualTo("data: {\"a\":1}");
        }
    }

    @Test
    void servesNothingElse() throws Exception {
        assertThat(get("usage.txt").statusCode()).isEqualTo(404);
        assertThat(get("..%2Fusage.txt").statusCode()).isEqualTo(404);
        assertThat(get("PageServer.class").statusCode()).isEqualTo(404);
        assertThat(get("devices/LW-000000000000/kill").statusCode()).isEqualTo(404);
    }

    @Test
    void passesRestThroughAndToldOfCommands() throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(page.url().resolve("rest/items/Lamp"))
                        .POST(BodyPublishers.ofString("ON"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("ON");
        assertThat(passedOn).containsExactly("POST /rest/items/Lamp");
        assertThat(commands).containsExactly("Lamp=ON");
    }

    @Test
    void otherSitesAreTurnedAway() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(page.url().resolve("rest/items/Lamp"))
                .header("Origin", "http://example.org")
                .POST(BodyPublishers.ofString("ON"))
                .build();

        assertThat(http.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(statusFor("GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
        assertThat(passedOn).isEmpty();
    }

    @Test
    void aPageThatOpensLateGetsWhatWasSaidBefore() throws Exception {
        narrator.say("the lamp is %s", "on");

        HttpResponse<InputStream> live =
                http.send(HttpRequest.newBuilder(page.url().resolve("live")).build(), BodyHandlers.ofInputStream());
        try (InputStream in = live.body()) {
            byte[] start = in.readNBytes(20);

            assertThat(new String(start, StandardCharsets.UTF_8)).startsWith("event: line\ndata: ");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(page.url().resolve(path)).build(), BodyHandlers.ofString());
    }

    private String statusFor(String request) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), page.url().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
