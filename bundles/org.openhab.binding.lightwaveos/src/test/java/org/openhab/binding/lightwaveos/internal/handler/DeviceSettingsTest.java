/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.Generation;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.TypeParser;

/** Edge mixer, colour correction and camera mode, from the Thing to the controller and back. */
class DeviceSettingsTest {

    private final HandlerBench bench = new HandlerBench();
    private DeviceListener device;

    @BeforeEach
    void initialize() {
        bench.handler.initialize();
        device = bench.controller().listener;
        bench.controller().calls.clear();
        bench.callback.states.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "edge-mixer-mode,split_complementary,edge mixer MODE=3",
        "edge-mixer-spread,44 °,edge mixer SPREAD=44",
        "edge-mixer-strength,50,edge mixer STRENGTH=128",
        "edge-mixer-spatial,centre_gradient,edge mixer SPATIAL=1",
        "edge-mixer-temporal,rms_gate,edge mixer TEMPORAL=1",
        "color-correction-mode,both,correction MODE=3.0",
        "color-correction-hsv-min-saturation,20,correction HSV_MIN_SATURATION=51.0",
        "color-correction-rgb-white-threshold,100,correction RGB_WHITE_THRESHOLD=255.0",
        "color-correction-rgb-target-min,0,correction RGB_TARGET_MIN=0.0",
        "color-correction-auto-exposure,ON,correction AUTO_EXPOSURE=1.0",
        "color-correction-auto-exposure-target,40,correction AUTO_EXPOSURE_TARGET=102.0",
        "color-correction-gamma,OFF,correction GAMMA=0.0",
        "color-correction-gamma-value,2.2,correction GAMMA_VALUE=2.2",
        "color-correction-brown-guardrail,ON,correction BROWN_GUARDRAIL=1.0",
        "color-correction-max-green-of-red,28 %,correction MAX_GREEN_OF_RED=28.0",
        "color-correction-max-blue-of-red,8 %,correction MAX_BLUE_OF_RED=8.0",
        "camera-mode,ON,camera mode true",
    })
    void everySettingIsCommanded(String channel, String command, String call) {
        bench.command(channel, parse(command));
        assertThat(bench.controller().calls).containsExactly(call);
    }

    @Test
    void everySettingIsShownOnce() {
        Map<EdgeMixerField, Integer> mixer = new EnumMap<>(EdgeMixerField.class);
        mixer.put(EdgeMixerField.MODE, 4);
        mixer.put(EdgeMixerField.SPREAD, 30);
        mixer.put(EdgeMixerField.STRENGTH, 255);
        device.onEdgeMixer(mixer);
        device.onEdgeMixer(mixer);
        device.onColourCorrection(Map.of(CorrectionField.GAMMA_VALUE, 2.2f));
        device.onCameraMode(false);
        device.onCameraMode(false);
        assertThat(bench.callback.states)
                .containsExactly(
                        "edge-mixer-mode saturation_veil",
                        "edge-mixer-spread 30 °",
                        "edge-mixer-strength 100",
                        "color-correction-gamma-value 2.2",
                        "camera-mode OFF");
    }

    @Test
    void refreshRepeatsWhatIsKnownAndAsksNobody() {
        device.onCameraMode(true);
        bench.callback.states.clear();
        bench.command("camera-mode", RefreshType.REFRESH);
        bench.command("edge-mixer-mode", RefreshType.REFRESH);
        assertThat(bench.callback.states).containsExactly("camera-mode ON");
        assertThat(bench.controller().calls).isEmpty();
    }

    @Test
    void whatIsOfNoUseChangesNothingAndPutsThePageRight() {
        device.onEdgeMixer(Map.of(EdgeMixerField.SPREAD, 30));
        bench.callback.states.clear();
        bench.command("edge-mixer-spread", new DecimalType(61));
        bench.command("edge-mixer-mode", new StringType("kaleidoscope"));
        bench.command("camera-mode", new StringType("ON"));
        assertThat(bench.controller().calls).isEmpty();
        assertThat(bench.callback.states).containsExactly("edge-mixer-spread 30 °");
    }

    /** The controller will not report what has not changed. */
    @Test
    void aCommandForWhatIsShownAlreadyPutsThePageRight() {
        device.onEdgeMixer(Map.of(EdgeMixerField.STRENGTH, 128));
        bench.callback.states.clear();
        bench.command("edge-mixer-strength", new PercentType("50.1"));
        assertThat(bench.callback.states).containsExactly("edge-mixer-strength 50");
        assertThat(bench.controller().calls).containsExactly("edge mixer STRENGTH=128");
    }

    @Test
    void whatOldFirmwareDoesNotHaveIsUndefinedAndNotAskedFor() {
        device.onGeneration(Generation.V2);
        assertThat(bench.callback.states)
                .contains(
                        "edge-mixer-mode UNDEF",
                        "edge-mixer-spread UNDEF",
                        "edge-mixer-strength UNDEF",
                        "edge-mixer-spatial UNDEF",
                        "edge-mixer-temporal UNDEF",
                        "camera-mode UNDEF")
                .noneMatch(state -> state.startsWith("color-correction"));
        bench.callback.states.clear();
        bench.command("camera-mode", OnOffType.ON);
        bench.command("edge-mixer-spread", new DecimalType(3));
        bench.command("color-correction-gamma", OnOffType.ON);
        assertThat(bench.controller().calls).containsExactly("correction GAMMA=1.0");
        assertThat(bench.callback.states).containsExactlyInAnyOrder("camera-mode UNDEF", "edge-mixer-spread UNDEF");
    }

    @Test
    void afterAnUpdateOfTheFirmwareItIsThere() {
        device.onGeneration(Generation.V2);
        device.onGeneration(Generation.V3);
        device.onCameraMode(false);
        bench.command("camera-mode", OnOffType.ON);
        assertThat(bench.callback.states).endsWith("camera-mode OFF");
        assertThat(bench.controller().calls).containsExactly("camera mode true");
    }

    private static Command parse(String text) {
        return TypeParser.parseCommand(
                java.util.List.of(OnOffType.class, DecimalType.class, QuantityType.class, StringType.class), text);
    }
}
