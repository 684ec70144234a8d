/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Map<String, Double> SOON = Map.of("a", 812.34, "b", 300.0);

    @Test
    void goodIsGood() {
        Figures figures = new Figures(2, 2, 2, SOON, latencies(100, 8), 0);
        JsonObject json = JsonParser.parseString(figures.toJson()).getAsJsonObject();

        assertThat(figures.good()).isTrue();
        assertThat(json.get("devicesFound").getAsInt()).isEqualTo(2);
        assertThat(json.get("devicesOnline").getAsInt()).isEqualTo(2);
        assertThat(json.get("onlineMs").getAsDouble()).isEqualTo(812.3);
        assertThat(json.getAsJsonObject("commandToLightMs").get("p99").getAsDouble())
                .isEqualTo(8);
        assertThat(figures.toJson()).doesNotContain("\n");
    }

    @Test
    void eachShortcomingIsBad() {
        Latencies fast = latencies(100, 8);

        assertThat(new Figures(3, 3, 2, SOON, fast, 0).good())
                .as("one is not ONLINE")
                .isFalse();
        assertThat(new Figures(2, 2, 2, Map.of("a", 1.0, "b", 3001.0), fast, 0).good())
                .as("one was late")
                .isFalse();
        assertThat(new Figures(2, 2, 2, Map.of("a", 1.0), fast, 0).good())
                .as("of one nobody knows when")
                .isFalse();
        assertThat(new Figures(2, 2, 2, SOON, fast, 1).good())
                .as("one never showed")
                .isFalse();
        assertThat(new Figures(2, 2, 2, SOON, latencies(99, 8), 0).good())
                .as("too few")
                .isFalse();
        assertThat(new Figures(2, 2, 2, SOON, latencies(100, 50), 0).good())
                .as("too slow")
                .isFalse();
    }

    @Test
    void nothingMeasuredIsNullInJson() {
        String json = new Figures(3, 0, 0, Map.of(), new Latencies(), 0).toJson();

        assertThat(JsonParser.parseString(json)
                        .getAsJsonObject()
                        .getAsJsonObject("commandToLightMs")
                        .get("p50")
                        .isJsonNull())
                .isTrue();
    }

    private static Latencies latencies(int count, int ms) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < count; i++) {
            latencies.add(ms * 1_000_000L);
        }
        return latencies;
    }
}
