/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lightwaveos.control.Generation;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.virtual.serial.Noise;
import org.lightwaveos.virtual.serial.SerialFault;

/** A device is driven by its serial port, in quiet and in noise. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class SerialControlTest extends SerialBench {

    /** Another than the device boots with. */
    private static final Map<LightField, Integer> OTHER = Map.ofEntries(
            Map.entry(LightField.EFFECT, 0x0501),
            Map.entry(LightField.BRIGHTNESS, 201),
            Map.entry(LightField.SPEED, 77),
            Map.entry(LightField.PALETTE, 33),
            Map.entry(LightField.INTENSITY, 11),
            Map.entry(LightField.SATURATION, 12),
            Map.entry(LightField.COMPLEXITY, 13),
            Map.entry(LightField.VARIATION, 14),
            Map.entry(LightField.MOOD, 15),
            Map.entry(LightField.FADE_AMOUNT, 16),
            Map.entry(LightField.HUE, 99));

    @Test
    void showsTheWholeLightAndWhatTheDeviceHas() throws Exception {
        Driver driver = driver().untilOnline();
        driver.until("light", 2_000, () -> agree(driver));
        driver.until("effects", 10_000, () -> driver.effects().size() > 100);
        driver.until("transitions", 5_000, () -> driver.transitions().size() == 12);
        driver.until("edge mixer", 5_000, () -> driver.edgeMixer().containsKey(EdgeMixerField.SPREAD));
        driver.until("zones", 5_000, () -> driver.zones() != null);
        assertThat(driver.generation()).contains(Generation.V3);
        assertThat(driver.zones().enabled()).isEqualTo(device.light().zonesEnabled());
    }

    @Test
    void everyFieldArrivesAndIsReadBack() throws Exception {
        Driver driver = driver().untilOnline();
        driver.controller.set(OTHER, OptionalInt.empty());
        driver.until("all", 5_000, () -> device.light().hueSet() == 99 && agree(driver));
        assertThat(driver.shown().get(LightField.BRIGHTNESS)).hasValue(201);
        assertThat(driver.shown().get(LightField.FADE_AMOUNT)).hasValue(16);
        assertThat(driver.controller.counters().badValues()).isZero();
    }

    @Test
    void noiseAndSplitLinesLoseNothing() throws Exception {
        device.serial().noise(Noise.HEAVY);
        device.serial().fault(SerialFault.SPLIT_ANYWHERE, true);
        Driver driver = driver().untilOnline();
        int before = device.light().brightness();
        for (int round = 0; round < 5; round++) {
            int brightness = 10 + round;
            int palette = 20 + round;
            driver.controller.set(LightField.BRIGHTNESS, brightness);
            driver.controller.set(LightField.PALETTE, palette);
            driver.controller.set(LightField.SPEED, 30 + round);
            driver.until(
                    "round " + round,
                    5_000,
                    () -> device.light().brightness() == brightness
                            && device.light().paletteId() == palette
                            && agree(driver));
        }
        assertThat(device.light().effectId())
                .isEqualTo(driver.shown().get(LightField.EFFECT).orElseThrow());
        assertThat(before).isNotEqualTo(device.light().brightness());
    }

    @Test
    void aKnobTurnedAt50HzBuildsNoQueue() throws Exception {
        Driver driver = driver().untilOnline();
        driver.until("effects", 10_000, () -> driver.effects().size() > 100);
        long sent = driver.controller.counters().sent();
        for (int turn = 1; turn <= 100; turn++) {
            driver.controller.set(LightField.BRIGHTNESS, turn);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        driver.until("the last", 200, () -> device.light().brightness() == 100);
        assertThat(driver.controller.counters().sent() - sent).isLessThan(220);
    }

    @Test
    void zones() throws Exception {
        Driver driver = driver().untilOnline();
        driver.until("zones", 5_000, () -> driver.zones() != null);
        driver.controller.zones().enable(true);
        driver.controller.zones().loadBuiltIn(2).toCompletableFuture().get(5, TimeUnit.SECONDS);
        driver.until("three", 5_000, () -> driver.zones().zones().size() == 3);
        driver.controller.zones().set(1, ZoneField.BRIGHTNESS, 44);
        driver.controller.zones().set(1, ZoneField.EFFECT, 0x0500);
        driver.controller.zones().set(1, ZoneField.PALETTE, 7);
        driver.controller.zones().set(1, ZoneField.BLEND_MODE, 3);
        driver.until("set", 5_000, () -> {
            var zone = device.light().zones().get(1);
            return zone.brightness() == 44
                    && zone.effectId() == 0x0500
                    && zone.paletteId() == 7
                    && zone.blendMode() == 3;
        });
        assertThat(device.light().zonesEnabled()).isTrue();
    }

    @Test
    void aTransition() throws Exception {
        Driver driver = driver().untilOnline();
        driver.until("effects", 10_000, () -> driver.effects().size() > 100);
        driver.controller.setEffect(0x0502, OptionalInt.of(3));
        driver.until("under way", 2_000, () -> device.light()
                .transition()
                .filter(transition -> transition.type() == 3)
                .isPresent());
        driver.until(
                "over",
                5_000,
                () -> device.light().effectId() == 0x0502
                        && device.light().transition().isEmpty()
                        && agree(driver));
    }

    /** In the midst of all else, with all that the device says unasked, and after a boot again. */
    @Test
    void theDevicesOwnFramesWhileSomebodyLooks() throws Exception {
        device.serial().noise(Noise.HEAVY);
        Driver driver = driver().untilOnline();
        driver.controller.watchFrames(true);
        driver.until("frames", 5_000, () -> driver.frames() >= 5);
        assertThat(driver.frame()).hasSize(960);
        assertThat(new String(driver.frame(), StandardCharsets.ISO_8859_1)).isNotBlank();
        driver.controller.set(LightField.BRIGHTNESS, 77);
        driver.until("a command meanwhile", 2_000, () -> device.light().brightness() == 77);
        device.serial().reset();
        driver.until("boot", 5_000, () -> driver.controller.counters().sent() > 0 && driver.isOnline());
        int before = driver.frames();
        driver.until("frames after the boot", 10_000, () -> driver.frames() > before + 5);
        driver.controller.watchFrames(false);
        driver.controller.set(LightField.BRIGHTNESS, 78);
        driver.until("a command after all", 2_000, () -> device.light().brightness() == 78);
        int after = driver.frames();
        TimeUnit.MILLISECONDS.sleep(1_500);
        assertThat(driver.frames()).isLessThanOrEqualTo(after + 2);
        assertThat(driver.controller.counters().badValues()).isZero();
    }

    @Test
    void theEdgeMixerAndBlinking() throws Exception {
        Driver driver = driver().untilOnline();
        driver.controller.extras().setEdgeMixer(EdgeMixerField.SPREAD, 42);
        driver.until("read back", 5_000, () -> Integer.valueOf(42)
                .equals(driver.edgeMixer().get(EdgeMixerField.SPREAD)));
        int before = device.light().brightness();
        driver.controller.identify().toCompletableFuture().get(10, TimeUnit.SECONDS);
        driver.until("as before", 1_000, () -> device.light().brightness() == before);
    }
}
