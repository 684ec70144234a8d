/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

class RequestLineTest {

    /** All that we ever say, with the longest and the shortest values. */
    static List<Request> all() {
        List<Request> all = new ArrayList<>(List.of(
                Request.status(),
                Request.light(),
                Request.zones(),
                Request.edgeMixer(),
                Request.transitions(),
                Request.effects(0, 1),
                Request.effects(65535, 512),
                Request.effect(65534, OptionalInt.of(11)),
                Request.effect(1, OptionalInt.empty()),
                Request.zoneMode(true),
                Request.zoneMode(false),
                Request.zonePreset(4),
                Request.startStream(60, 5_000),
                Request.stopStream("withdrawn"),
                Request.streamStatus(),
                Request.saveEdgeMixer()));
        Map<ZoneField, Integer> zone = new EnumMap<>(ZoneField.class);
        for (ZoneField field : ZoneField.values()) {
            if (field != ZoneField.ENABLED) {
                all.add(Request.zone(3, Map.of(field, (int) field.max())));
                zone.put(field, (int) field.max());
            }
        }
        all.add(Request.zone(3, zone));
        Map<EdgeMixerField, Integer> mixer = new EnumMap<>(EdgeMixerField.class);
        for (EdgeMixerField field : EdgeMixerField.values()) {
            all.add(Request.edgeMixer(Map.of(field, (int) field.min())));
            mixer.put(field, (int) field.max());
        }
        all.add(Request.edgeMixer(mixer));
        for (LightField field : LightField.values()) {
            all.add(Request.set(field, field.min()));
            all.add(Request.set(field, field.max()));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void isShortAsciiWithoutBlanks(Request request) {
        byte[] bytes = request.line("9999").bytes(true);
        assertThat(bytes).hasSizeLessThanOrEqualTo(RequestLine.LONGEST);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).matches("\\n\\{[!-~]+\\};\\n");
        String json = text.substring(1, text.length() - 2);
        assertThat(JsonParser.parseString(json)
                        .getAsJsonObject()
                        .get("requestId")
                        .getAsString())
                .isEqualTo("9999");
        assertThat(json.substring(1)).doesNotContain("{");
    }

    @Test
    void whatIsSetOftenFitsInOnePacketOfUsb() {
        for (LightField field : LightField.values()) {
            assertThat(Request.set(field, field.max()).line("9999").bytes(false))
                    .hasSizeLessThanOrEqualTo(64);
        }
    }

    /** With a line feed before it or not, and whatever the device makes of the pieces. */
    @ParameterizedTest
    @MethodSource("all")
    void whereverItIsCutNothingActsAsAKey(Request request) {
        for (boolean fresh : new boolean[] {false, true}) {
            byte[] bytes = request.line("27").bytes(fresh);
            for (int cut = 0; cut <= bytes.length; cut++) {
                Console console = new Console();
                console.hear(Arrays.copyOf(bytes, cut));
                drain(console);
                console.hear(Arrays.copyOfRange(bytes, cut, bytes.length));
                drain(console);
                assertThat(console.acted).as("cut at %d", cut).isEmpty();
            }
        }
    }

    @Test
    void theConsoleDoesSeeKeys() {
        Console console = new Console();
        console.hear("}\n".getBytes(StandardCharsets.US_ASCII));
        drain(console);
        console.hear("effect 5\n \n".getBytes(StandardCharsets.US_ASCII));
        drain(console);
        assertThat(console.acted).containsExactly("}", "effect 5", " ");
    }

    @Test
    void uncutItIsOneLineOfJson() {
        Console console = new Console();
        console.hear(Request.set(LightField.HUE, 7).line("1").bytes(true));
        assertThat(console.tick()).isEmpty();
        assertThat(console.tick()).isEqualTo("{\"type\":\"setHue\",\"requestId\":\"1\",\"value\":7};");
        assertThat(console.isIdle()).isTrue();
    }

    @Test
    void aZoneHasNoSwitch() {
        assertThatThrownBy(() -> Request.zone(0, Map.of(ZoneField.ENABLED, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void drain(Console console) {
        do {
            console.tick();
        } while (!console.isIdle());
    }
}
