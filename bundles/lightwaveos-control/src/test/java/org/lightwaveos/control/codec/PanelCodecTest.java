/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.codec.DeviceMessage.FactoryAnswer;
import org.lightwaveos.control.codec.DeviceMessage.ListAnswer;
import org.lightwaveos.control.codec.DeviceMessage.ParametersOfEffect;
import org.lightwaveos.control.codec.DeviceMessage.PresetLoaded;
import org.lightwaveos.control.codec.DeviceMessage.SettingsAnswer;
import org.lightwaveos.control.codec.DeviceMessage.Status;
import org.lightwaveos.control.codec.DeviceMessage.ZonesAnswer;
import org.lightwaveos.control.codec.DeviceMessage.ZonesPushed;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.Setting;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSpan;

/** Zones, presets and settings: what the real firmware has said of them, what nobody should say, and what we say. */
class PanelCodecTest {

    private static final String ZONES =
            "{\"type\":\"zones\",\"requestId\":\"1\",\"success\":true,\"data\":{\"enabled\":true,"
                    + "\"zoneCount\":1,\"segments\":[{\"zoneId\":0,\"s1LeftStart\":0,\"s1LeftEnd\":79,\"s1RightStart\":80,"
                    + "\"s1RightEnd\":159}],\"zones\":[{\"id\":0,\"enabled\":true,\"effectId\":256,\"brightness\":9,\"speed\":15,"
                    + "\"paletteId\":0,\"blendMode\":0}],\"presets\":[{\"id\":0,\"name\":\"Unified\"}]}}";

    @Test
    void recordedAnswersAreReadWithoutABadValue() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        for (String frame : recorded()) {
            DeviceMessage message = MessageReader.read(frame);
            if (message instanceof ZonesAnswer zones) {
                int count = zones.zones().values().get(Knob.of("zoneCount")).intValue();
                assertThat(zones.zones().values()).as(frame).hasSize(2 + 6 * count);
                assertThat(zones.zones().spans()).hasSize(count);
                assertThat(zones.badValues()).isZero();
            } else if (message instanceof SettingsAnswer settings) {
                assertThat(settings.values()).as(frame).hasSize(settings.panel().settings().length);
                assertThat(settings.badValues()).isZero();
            } else if (message instanceof ParametersOfEffect parameters && frame.contains("\"hasParameters\":true")) {
                assertThat(parameters.parameters().parameters()).as(frame).isNotEmpty();
            } else if (message instanceof FactoryAnswer factory) {
                assertThat(factory.presets().presets()).hasSize(8);
            } else if (message instanceof ListAnswer list) {
                assertThat(list.entries()).hasSize(12);
            } else {
                continue;
            }
            kinds.add(message.getClass());
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        ZonesAnswer.class,
                        SettingsAnswer.class,
                        ParametersOfEffect.class,
                        FactoryAnswer.class,
                        ListAnswer.class);
    }

    @Test
    void aBadValueCostsOnlyItself() {
        String bad = ZONES.replace("\"brightness\":9", "\"brightness\":256").replace("\"speed\":15", "\"speed\":1.5");
        assertThat(MessageReader.read(bad)).isInstanceOfSatisfying(ZonesAnswer.class, zones -> {
            assertThat(zones.badValues()).isEqualTo(2);
            assertThat(zones.zones().values())
                    .containsEntry(new Knob(0, "effectId"), 256f)
                    .hasSize(6);
        });
        assertThat(MessageReader.read(
                        "{\"type\":\"colorCorrection.getConfig\",\"requestId\":\"2\",\"data\":{\"mode\":9,"
                                + "\"gammaValue\":2.200000048,\"gammaEnabled\":1}}"))
                .isInstanceOfSatisfying(SettingsAnswer.class, settings -> {
                    assertThat(settings.values()).containsOnly(Map.entry(Knob.of("gammaValue"), 2.2f));
                    assertThat(settings.badValues()).isEqualTo(2);
                });
    }

    @Test
    void listsAreBoundedWhateverComes() {
        String many = "{\"id\":0,\"name\":\"x\"},".repeat(5_000);
        assertThat(MessageReader.read("{\"type\":\"effectPresets.list\",\"requestId\":\"1\",\"data\":{\"presets\":["
                        + many + "{\"id\":99,\"name\":\"y\"}]}}"))
                .isInstanceOfSatisfying(
                        ListAnswer.class, list -> assertThat(list.entries()).hasSizeLessThanOrEqualTo(16));
    }

    @Test
    void aPushIsFlatAndAStatusHasTheEdgeMixer() {
        assertThat(MessageReader.read("{\"type\":\"zones.list\",\"enabled\":false,\"zoneCount\":2,\"zones\":[]}"))
                .isInstanceOfSatisfying(
                        ZonesPushed.class,
                        push -> assertThat(push.zones().values()).containsEntry(Knob.of("zoneCount"), 2f));
        assertThat(MessageReader.read("{\"type\":\"status\",\"edgeMixerMode\":3,\"edgeMixerSpread\":99}"))
                .isInstanceOfSatisfying(Status.class, status -> assertThat(status.edgeMixer())
                        .containsOnly(Map.entry(Knob.of("mode"), 3f)));
    }

    @Test
    void aLoadedPresetCallsTrailsByAnotherName() {
        assertThat(MessageReader.read("{\"type\":\"effectPresets.loaded\",\"requestId\":\"1\",\"data\":{\"preset\":"
                        + "{\"id\":3,\"name\":\"n\",\"effectId\":256,\"mood\":4,\"trails\":5,\"timestamp\":77}}}"))
                .isInstanceOfSatisfying(
                        PresetLoaded.class, loaded -> assertThat(loaded.light().values())
                                .containsOnly(
                                        Map.entry(LightField.EFFECT, 256),
                                        Map.entry(LightField.MOOD, 4),
                                        Map.entry(LightField.FADE_AMOUNT, 5)));
    }

    @Property(tries = 500)
    void anyDamageIsSurvived(
            @ForAll @IntRange(max = 420) int from, @ForAll @IntRange(max = 60) int length, @ForAll char c) {
        int start = Math.min(from, ZONES.length());
        int end = Math.min(ZONES.length(), start + length);
        assertThat(MessageReader.read(ZONES.substring(0, start) + ZONES.substring(end)))
                .isNotNull();
        assertThat(MessageReader.read(ZONES.substring(0, start) + c + ZONES.substring(end)))
                .isNotNull();
    }

    @Test
    void everyFrameIsAsciiAndFitsOneSegment() {
        String id = "12345678901234567890";
        Map<String, Float> parameters = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            parameters.put("p".repeat(99) + i, 1.2345678e-4f);
        }
        for (String frame : List.of(
                ZoneWriter.layout(id, ZoneSpan.ofWidths(List.of(20, 20, 20, 20))),
                ZoneWriter.update(id, 3, highest(ZoneField.values())),
                ZoneWriter.enableZone(id, 3, true),
                PanelWriter.edgeMixer(id, highest(EdgeMixerField.values())),
                PanelWriter.colourCorrection(id, highest(CorrectionField.values())),
                PanelWriter.setParametersOfEffect(id, 65534, parameters),
                DeedWriter.write(new Deed.SavePreset(PresetKind.EFFECT, 15, "\"\\é✓\n".repeat(4)), id))) {
            assertThat(frame.getBytes(StandardCharsets.UTF_8).length)
                    .as(frame)
                    .isEqualTo(frame.length())
                    .isLessThan(1_400);
        }
    }

    @Test
    void framesAreWhatTheDeviceTakes() {
        assertThat(ZoneWriter.enable(true)).isEqualTo("{\"type\":\"zone.enable\",\"enable\":true}");
        assertThat(ZoneWriter.loadBuiltIn(2)).isEqualTo("{\"type\":\"zone.loadPreset\",\"presetId\":2}");
        assertThat(PanelWriter.colourCorrection("1", Map.of("mode", 2f)))
                .isEqualTo("{\"type\":\"colorCorrection.setMode\",\"requestId\":\"1\",\"mode\":2}");
        assertThat(PanelWriter.cameraMode("1", Map.of("enabled", 0f)))
                .isEqualTo("{\"type\":\"cameraMode.set\",\"requestId\":\"1\",\"enabled\":false}");
        assertThat(DeedWriter.write(new Deed.LoadPreset(PresetKind.ZONE, 3), "1"))
                .isEqualTo("{\"type\":\"zonePresets.load\",\"requestId\":\"1\",\"id\":3}");
    }

    private static Map<String, Float> highest(Setting[] settings) {
        Map<String, Float> values = new HashMap<>();
        for (Setting setting : settings) {
            values.put(setting.key(), setting.max());
        }
        return values;
    }

    private static List<String> recorded() throws IOException {
        try (InputStream in = PanelCodecTest.class.getResourceAsStream("/recorded/socket.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
