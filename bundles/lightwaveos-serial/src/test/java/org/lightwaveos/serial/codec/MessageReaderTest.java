/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

class MessageReaderTest {

    private static final String LIGHT = "{\"type\":\"parameters.get\",\"requestId\":\"7\",\"success\":true,\"data\":"
            + "{\"brightness\":96,\"speed\":10,\"paletteId\":3,\"paletteName\":\"RGI 15\",\"effectId\":4608,"
            + "\"intensity\":128,\"saturation\":255,\"complexity\":128,\"variation\":0,\"mood\":128,\"hue\":0,"
            + "\"fadeAmount\":20}}";

    @Test
    void theWholeLight() {
        SerialMessage.Light light = (SerialMessage.Light) MessageReader.read(LIGHT);
        assertThat(light.id()).isEqualTo("7");
        assertThat(light.light().values()).hasSize(LightField.values().length);
        assertThat(light.light().has(LightField.EFFECT, 4608)).isTrue();
        assertThat(light.badValues()).isZero();
    }

    @Test
    void badValuesCostOnlyThemselves() {
        String bad = LIGHT.replace("\"speed\":10", "\"speed\":0").replace("\"mood\":128", "\"mood\":\"x\"");
        SerialMessage.Light light = (SerialMessage.Light) MessageReader.read(bad);
        assertThat(light.light().values()).hasSize(LightField.values().length - 2);
        assertThat(light.badValues()).isEqualTo(2);
    }

    @Test
    void statusZonesMixerEffectsAndTransitions() {
        assertThat(read(
                        "device.getStatus",
                        "{\"freeHeap\":123456,\"uptimeMs\":4000000000,\"wifi\":\"ap\",\"fps\":120}"))
                .isEqualTo(new SerialMessage.Status(
                        "device.getStatus",
                        "1",
                        OptionalInt.of(120),
                        OptionalInt.of(123456),
                        OptionalInt.of(4_000_000)));
        SerialMessage.Zones zones = (SerialMessage.Zones) read(
                "zones.list",
                "{\"enabled\":true,\"zoneCount\":1,\"zones\":[{\"id\":0,\"effectId\":256,\"brightness\":9,\"speed\":200,"
                        + "\"palette\":4,\"enabled\":true}]}");
        assertThat(zones.enabled()).isTrue();
        assertThat(zones.zones().get(0).values())
                .isEqualTo(Map.of(
                        ZoneField.EFFECT, 256, ZoneField.BRIGHTNESS, 9, ZoneField.PALETTE, 4, ZoneField.ENABLED, 1));
        assertThat(zones.badValues()).isEqualTo(1);
        assertThat(((SerialMessage.EdgeMixer) read("getEdgeMixer", "{\"mode\":2,\"modeName\":\"x\",\"spread\":61}"))
                        .values())
                .isEqualTo(Map.of(EdgeMixerField.MODE, 2));
        SerialMessage.Effects effects = (SerialMessage.Effects)
                read(
                        "effects.list",
                        "{\"total\":218,\"offset\":0,\"limit\":2,\"effects\":[{\"id\":256,\"name\":\"Fire\"},{\"id\":-1,\"name\":\"x\"}]}");
        assertThat(effects.effects()).isEqualTo(List.of(new NamedId(256, "Fire")));
        assertThat(effects.length()).isEqualTo(2);
        assertThat(effects.total()).isEqualTo(218);
        assertThat(((SerialMessage.Transitions)
                                read("transition.getTypes", "{\"types\":[{\"id\":0,\"name\":\"Fade\"}]}"))
                        .transitions())
                .isEqualTo(List.of(new NamedId(0, "Fade")));
        assertThat(read("setHue", "{\"hue\":3}")).isEqualTo(new SerialMessage.Done("setHue", "1"));
    }

    @Test
    void errorsAreTexts() {
        Refused cut = (Refused) MessageReader.read(error("", "IncompleteInput"));
        assertThat(cut.isUnreadLine()).isTrue();
        Refused unknown = (Refused) MessageReader.read(error("5", "unknown command type"));
        assertThat(unknown.isUnreadLine()).isFalse();
        assertThat(unknown.isUnknownRequest()).isTrue();
        assertThat(unknown.id()).isEqualTo("5");
        assertThat(((Refused) MessageReader.read(error("5", "InvalidInput"))).isUnreadLine())
                .isFalse();
    }

    @Test
    void eventsAndTheBoot() {
        assertThat(MessageReader.read("{\"event\":\"telemetry.boot\",\"ts_mono_ms\":0,\"version\":\"2.0\"}"))
                .isInstanceOf(SerialMessage.Booted.class);
        assertThat(MessageReader.read("{\"event\":\"ws.connect\",\"ip\":\"10.0.0.2\"}"))
                .isEqualTo(new SerialMessage.Event("ws.connect"));
        assertThat(MessageReader.read("{\"type\":\"perf\",\"fps\":3}")).isEqualTo(new SerialMessage.Stray("perf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"type\":1}",
                "{\"type\":\"setHue\",\"success\":true}",
                "{\"type\":\"a\",\"success\":true,\"data\":[]}",
                "{[[[[[[[[[[[[[[[[[[[[[[",
                "{\"type\":\"zones.list\",\"success\":true,\"data\":{\"enabled\":true,\"zoneCount\":9}}",
                "{\"type\":\"zones.list\",\"success\":true,\"data\":{\"zoneCount\":0}}"
            })
    void whatSaysNothingIsUnreadable(String line) {
        assertThat(MessageReader.read(line)).isInstanceOf(SerialMessage.Unreadable.class);
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(MessageReader.read("{" + text)).isNotNull();
        assertThat(MessageReader.read(text)).isNotNull();
    }

    @Property
    void noDamageMakesItThrow(@ForAll @IntRange(max = 260) int at, @ForAll char put) {
        StringBuilder damaged = new StringBuilder(LIGHT);
        damaged.setCharAt(at % LIGHT.length(), put);
        assertThat(MessageReader.read(damaged.toString())).isNotNull();
    }

    private static SerialMessage read(String type, String data) {
        return MessageReader.read(
                "{\"type\":\"" + type + "\",\"requestId\":\"1\",\"success\":true,\"data\":" + data + "}");
    }

    private static String error(String id, String text) {
        return "{\"type\":\"error\",\"requestId\":\"" + id + "\",\"success\":false,\"error\":\"" + text + "\"}";
    }
}
