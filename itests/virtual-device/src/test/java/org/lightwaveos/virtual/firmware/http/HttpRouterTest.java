/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.virtual.firmware.Action;
import org.lightwaveos.virtual.firmware.FirmwareBench;
import org.lightwaveos.virtual.firmware.HttpGate;
import org.lightwaveos.virtual.firmware.HttpReaction;
import org.lightwaveos.virtual.firmware.HttpRequest;

class HttpRouterTest {

    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void pingIsBare() {
        assertThat(bench.http("GET", "/ping", "").body()).isEqualTo("{\"pong\":true}");
    }

    @Test
    void syncStatusIsTheOnlyAnswerWithAnIdentity() {
        assertThat(bench.http("GET", "/sync/status", "").body())
                .isEqualTo("{\"success\":true,\"data\":{\"enabled\":true,\"uuid\":\"LW-0A0B0C0D0E0F\"},"
                        + "\"version\":\"1.0\"}");
        assertThat(bench.http("GET", "/device/info", "").body()).doesNotContain("LW-");
    }

    @Test
    void aListHidesWhatLiesBelowIt() {
        assertThat(bench.http("GET", "/effects/current", "").body()).contains("\"pagination\"");
        assertThat(bench.http("GET", "/palettes/current", "").body()).contains("\"categories\"");
        assertThat(bench.http("GET", "/zones/0", "").body()).contains("\"segments\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zones/0/effect", "/presets/evening", "/nowhere", "/effects/set/"})
    void deadAndUnknownRoutesAreNotFound(String path) {
        HttpReaction answer = bench.http("PUT", path, "{'effectId':256}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"NOT_FOUND\",\"message\":\"Endpoint not found\"");
    }

    @Test
    void aBodyRouteWithoutABodyNeverRuns() {
        HttpReaction answer = bench.http("POST", "/parameters", "");

        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.contentType()).isEqualTo("text/plain");
    }

    @Test
    void theGateIsAskedOncePerRouteWithWhatItGuards() {
        List<HttpGate.Guard> asked = new ArrayList<>();
        HttpGate gate = (request, guard) -> {
            asked.add(guard);
            return Optional.of(HttpReaction.json(429, "slower"));
        };
        for (String path : List.of("/ping", "/health", "/parameters", "/nowhere")) {
            HttpRequest request = new HttpRequest("GET", "/api/v1" + path, Map.of(), Map.of(), new byte[0]);
            bench.firmware().onHttp(request, 0, gate);
        }

        assertThat(asked).containsExactly(HttpGate.Guard.NONE, HttpGate.Guard.RATE, HttpGate.Guard.RATE_AND_KEY);
    }

    @Test
    void moodAndTrailsAreSetHereOnly() {
        HttpReaction answer = bench.http("POST", "/parameters", "{'mood':9,'fadeAmount':'31'}");

        assertThat(answer.effects().actions()).containsExactly(Action.of("setMood", 9), Action.of("setFadeAmount", 31));
        bench.frame();
        assertThat(bench.firmware().light().fadeAmount()).isEqualTo(31);
    }

    @Test
    void theSwitchOfTheZonesIsBroadcast() {
        HttpReaction answer = bench.http("POST", "/zones/enabled", "{'enabled':true}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.effects().broadcasts())
                .containsExactly("{\"type\":\"zones.enabledChanged\",\"enabled\":true}");
        assertThat(answer.effects().zonePushes()).isEqualTo(1);
        assertThat(bench.firmware().light().zonesEnabled()).isTrue();
    }

    @Test
    void loadingAFactoryPresetIsNotBroadcast() {
        HttpReaction answer = bench.http("POST", "/factoryPresets/load", "{'index':3}");

        assertThat(answer.effects().broadcasts()).isEmpty();
        assertThat(answer.effects().actions()).hasSize(9);
        assertThat(bench.http("GET", "/factoryPresets", "").body()).startsWith("{\"activeIndex\":3,");
    }
}
