/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, the device answers in JSON or not at all, and goes on. */
class BadInputTest {

    private static final List<String> TYPES = List.of(
            "getStatus",
            "effects.setCurrent",
            "effects.list",
            "effects.getByFamily",
            "effects.parameters.set",
            "parameters.set",
            "palettes.list",
            "palettes.get",
            "transition.trigger",
            "transition.config",
            "factoryPresets.load",
            "batch",
            "zones.update",
            "zones.setLayout",
            "zone.setPalette",
            "zone.loadPreset",
            "edge_mixer.set",
            "color.setBlendPalettes",
            "colorCorrection.setConfig",
            "cameraMode.set",
            "ledStream.subscribe");

    private static final List<String> KEYS = List.of(
            "effectId",
            "page",
            "limit",
            "familyId",
            "parameters",
            "paletteId",
            "brightness",
            "speed",
            "hue",
            "toEffect",
            "transition",
            "defaultType",
            "index",
            "operations",
            "zoneId",
            "zones",
            "presetId",
            "mode",
            "spread",
            "gammaValue",
            "palette1",
            "palette2",
            "enabled",
            "udpPort",
            "requestId",
            "value",
            "_id");

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1",
            "256",
            "65535",
            "70000",
            "2147483648",
            "-9223372036854775808",
            "18446744073709551615",
            "1e308",
            "1e-300",
            "0.5",
            "\"7\"",
            "\"\"",
            "\"x\\u0000y\"",
            "null",
            "true",
            "[]",
            "[1,{},null]",
            "{}",
            "{\"a\":[{}]}");

    private final Random random = new Random(7);
    private final FirmwareBench bench = new FirmwareBench();

    @Test
    void messagesOfRandomFields() {
        for (int i = 0; i < 3_000; i++) {
            Reaction reaction = bench.send(object("\"type\":\"" + pick(TYPES) + "\""));
            reaction.replies().forEach(JsonParser::parseString);
            if (i % 50 == 0) {
                bench.frame();
                bench.firmware().refreshCache(bench.nowMs());
            }
        }
        JsonParser.parseString(bench.firmware().zonesFrame());
        assertThat(bench.ask("{'type':'getStatus'}").get("type").getAsString()).isEqualTo("status");
    }

    @Test
    void messagesWithAByteGoneWrong() {
        for (int i = 0; i < 3_000; i++) {
            byte[] message = object("\"type\":\"" + pick(TYPES) + "\"").getBytes(StandardCharsets.UTF_8);
            message[random.nextInt(message.length)] = (byte) random.nextInt(256);
            Reaction reaction = bench.firmware().onText(1, message, 0);
            assertThat(reaction.replies().size()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void restBodiesOfRandomFields() {
        List<String> paths = List.of(
                "/parameters",
                "/effects/set",
                "/effects/parameters",
                "/palettes/set",
                "/transitions/trigger",
                "/transitions/config",
                "/batch",
                "/zones/layout",
                "/zones/enabled",
                "/factoryPresets/load");
        for (int i = 0; i < 2_000; i++) {
            HttpReaction answer = bench.http("POST", pick(paths), object("\"a\":1"));
            assertThat(answer.status()).isIn(200, 400);
            JsonParser.parseString(answer.body());
        }
    }

    @Test
    void queriesOfRandomNumbers() {
        List<String> numbers = List.of("", "x", "-1", "0", "1", "7", "99999999999", "2147483647", "65536", "-65535");
        for (int i = 0; i < 500; i++) {
            Map<String, String> query = Map.of(
                    pick(List.of("page", "offset")), pick(numbers), "limit", pick(numbers), "category", pick(numbers));
            JsonParser.parseString(bench.http("GET", pick(List.of("/effects", "/palettes")), query, "")
                    .body());
        }
    }

    private String object(String first) {
        StringBuilder text = new StringBuilder("{").append(first);
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(",\"").append(pick(KEYS)).append("\":").append(pick(VALUES));
        }
        return text.append('}').toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
