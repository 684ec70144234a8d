/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.virtual.DeviceEvent;

/** A player before an openHAB of two choices, whose lights do as they are told at once, or not at all. */
class PlayerTest {
    private static final List<String> GROUP = List.of("a", "b");
    private static final String CHOICES =
            "{\"name\":\"x\",\"stateDescription\":{\"options\":[{\"value\":\"1\"},{\"value\":\"2\"}]}}";

    private final LightWatch watch = new LightWatch();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Narrator narrator = new Narrator(new PrintStream(told));
    private final List<String> commands = new CopyOnWriteArrayList<>();
    /** Milliseconds after which each light shows a command; the others never do. */
    private volatile Map<String, Integer> lights = Map.of("a", 3, "b", 7);

    private HttpServer openhab;
    private Player player;

    @BeforeEach
    void start() throws Exception {
        openhab = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        openhab.createContext("/rest/items/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String item = exchange.getRequestURI().getPath().substring("/rest/items/".length());
            if (exchange.getRequestMethod().equals("POST")) {
                commanded(item, new String(body, StandardCharsets.UTF_8));
            }
            byte[] answer = CHOICES.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        openhab.start();
        OpenHabClient rest =
                new OpenHabClient("http://127.0.0.1:" + openhab.getAddress().getPort(), "");
        player = new Player(rest, watch, narrator, "Group", SharedLight.notShared(false), 0);
    }

    @AfterEach
    void stop() {
        openhab.stop(0);
    }

    /** The first two of the score: an effect, a speed. */
    private void commanded(String item, String command) {
        commands.add(item + "=" + command);
        String key = item.equals("Group_effect") ? "effectId" : item.substring("Group_".length());
        long now = System.nanoTime();
        lights.forEach((uuid, ms) -> watch.accept(new DeviceEvent(
                "light",
                0,
                uuid,
                0,
                now + ms * 1_000_000L,
                Map.of("changed", Map.of(key, Integer.parseInt(command))))));
    }

    @Test
    void aGroupHasAFirstAndALastLight() throws Exception {
        Take take = player.strike(GROUP, Duration.ofSeconds(5)).orElseThrow();

        assertThat(take.lastNanos() - take.firstNanos()).isEqualTo(4_000_000);
        assertThat(told.toString()).contains("Group effect 2 -> light on 2 units");
    }

    @Test
    void theScoreGoesOnWhereItWasLeft() throws Exception {
        Tally tally = new Tally();
        List<Boolean> twice = new ArrayList<>(List.of(true, true, false));
        player.play(GROUP, () -> twice.remove(0), tally);

        assertThat(commands).containsExactly("Group_effect=2", "Group_speed=35");
        assertThat(tally.first().count()).isEqualTo(2);
        // a difference of two fractions: what is 4 may read a hair less
        assertThat(tally.last().percentileMs(1) - tally.first().percentileMs(1)).isGreaterThan(3.999);
        assertThat(tally.missedCount()).isZero();
    }

    @Test
    void whoseLightDoesNotFollowIsNamed() throws Exception {
        lights = Map.of("a", 3);

        assertThat(player.strike(GROUP, Duration.ofMillis(50))).isEmpty();
        assertThat(told.toString()).contains("NOT SHOWN by [b]");
    }

    @Test
    void commandsAreNoCloserThanAHandGivesThem() throws Exception {
        long begin = System.nanoTime();
        player.strike(GROUP, Duration.ofSeconds(5));
        List<Boolean> once = new ArrayList<>(List.of(true, false));
        player.play(GROUP, () -> once.remove(0), new Tally());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(119));
    }

    @Test
    void whatSyncDoesNotCarryIsNotShared() {
        assertThat(SharedLight.notShared(true)).isEqualTo(Set.of("mood", "trails"));
        assertThat(SharedLight.notShared(false)).isEqualTo(Set.of("mood", "trails", "hue"));
    }
}
