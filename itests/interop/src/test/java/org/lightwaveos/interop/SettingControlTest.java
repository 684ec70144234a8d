/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.FADE_AMOUNT;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.firmware.EffectParameters;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.Generation;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.virtual.VirtualDevice;

/** Edge mixer, colour correction, camera mode and effect parameters over real sockets, all faults on. */
class SettingControlTest extends Bench {

    @Test
    void edgeMixerIsSetSavedAndToldAsItIs() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("read", 5_000, () -> driver.edgeMixer().size() == 5);
        ExtraControl extras = driver.controller.extras();
        extras.setEdgeMixer(EdgeMixerField.MODE, 3);
        extras.setEdgeMixer(EdgeMixerField.SPREAD, 44);
        extras.setEdgeMixer(EdgeMixerField.STRENGTH, 100);
        extras.setEdgeMixer(EdgeMixerField.SPATIAL, 1);
        extras.setEdgeMixer(EdgeMixerField.TEMPORAL, 1);
        extras.saveEdgeMixer().toCompletableFuture().get(3, TimeUnit.SECONDS);
        readBack(driver);
        assertThat(driver.edgeMixer())
                .containsEntry(EdgeMixerField.MODE, 3)
                .containsEntry(EdgeMixerField.SPREAD, 44)
                .containsEntry(EdgeMixerField.STRENGTH, 100)
                .containsEntry(EdgeMixerField.SPATIAL, 1)
                .containsEntry(EdgeMixerField.TEMPORAL, 1);
        extras.setEdgeMixer(EdgeMixerField.MODE, 8);
        driver.until("shown", 500, () -> driver.edgeMixer().get(EdgeMixerField.MODE) == 8);
        driver.until("the truth", 4_000, () -> driver.edgeMixer().get(EdgeMixerField.MODE) == 3);
        assertThatThrownBy(() -> extras.setEdgeMixer(EdgeMixerField.SPREAD, 61)).hasMessage("spread is 0..60, not 61");
    }

    @Test
    void colourCorrectionIsSetSavedAndReadBack() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("read", 5_000, () -> driver.correction().size() == 11);
        ExtraControl extras = driver.controller.extras();
        extras.setColourCorrection(CorrectionField.MODE, 1);
        for (CorrectionField field : CorrectionField.values()) {
            if (field != CorrectionField.MODE) {
                extras.setColourCorrection(field, field == CorrectionField.GAMMA_VALUE ? 1.7f : 1);
            }
        }
        extras.saveColourCorrection().toCompletableFuture().get(3, TimeUnit.SECONDS);
        readBack(driver);
        for (CorrectionField field : CorrectionField.values()) {
            assertThat(driver.correction().get(field))
                    .as("%s", field)
                    .isEqualTo(field == CorrectionField.GAMMA_VALUE ? 1.7f : 1);
        }
        assertThatThrownBy(() -> extras.setColourCorrection(CorrectionField.GAMMA_VALUE, 3.5f))
                .hasMessage("gammaValue is 1..3, not 3.5");
    }

    @Test
    void cameraModeShowsAllThatItDoes() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until(
                "read",
                5_000,
                () -> driver.camera().isPresent() && driver.correction().size() == 11);
        driver.controller.set(BRIGHTNESS, 255);
        TimeUnit.MILLISECONDS.sleep(1_500);
        driver.controller.extras().setCameraMode(true);
        driver.until("capped", 3_000, () -> driver.shown().has(BRIGHTNESS, 180));
        driver.until("smoothed", 5_000, () -> driver.shown().has(FADE_AMOUNT, 180));
        assertThat(driver.camera()).contains(true);
        driver.controller.extras().setCameraMode(false);
        driver.until("back", 3_000, () -> driver.shown().has(BRIGHTNESS, 255));
        driver.until("but for trails", 5_000, () -> driver.shown().has(FADE_AMOUNT, 128));
        readBack(driver);
        assertThat(driver.camera()).contains(false);
    }

    @Test
    void parametersFollowTheEffectAndAreSet() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        int tunable = EffectParameters.all().get(0).effect();
        driver.controller.set(EFFECT, tunable);
        driver.until("read", 5_000, () -> driver.parameters().effectId() == tunable);
        var first = driver.parameters().parameters().get(0);
        float wanted = first.min() + (first.max() - first.min()) / 4;
        driver.controller.extras().setEffectParameter(first.name(), wanted);
        driver.until(
                "shown",
                500,
                () -> driver.parameters().find(first.name()).orElseThrow().value() == wanted);
        readBack(driver);
        assertThat(driver.parameters().find(first.name()).orElseThrow().value()).isEqualTo(wanted);
        driver.controller.extras().setEffectParameter(first.name(), Float.MAX_VALUE);
        readBack(driver);
        assertThat(driver.parameters().find(first.name()).orElseThrow().value()).isEqualTo(first.max());
    }

    @Test
    void diagnosticsAreToldWhileSomebodyWatches() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.controller.watchDiagnostics(true);
        driver.until("asked", 3_000, () -> driver.diagnostics().rssi().isPresent());
        assertThat(driver.diagnostics().fps()).isPresent();
        assertThat(driver.diagnostics().cpuPercent()).isPresent();
        assertThat(driver.diagnostics().freeHeap().orElse(0)).isPositive();
        assertThat(driver.diagnostics().heapSize().orElse(0)).isPositive();
        assertThat(driver.diagnostics().uptime()).isPresent();
        driver.until("pushed", 7_000, () -> driver.diagnostics().microphone().isPresent());
        assertThat(driver.diagnostics().microphone()).hasValue(-80);
        assertThat(driver.diagnostics().tempo()).hasValue(0);
        driver.controller.watchDiagnostics(false);
        assertThat(driver.generation()).contains(Generation.V3);
    }

    @Test
    void palettesHaveTheirCategories() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("list", 5_000, () -> driver.palettes().size() == 75);
        assertThat(driver.palettes())
                .extracting("category")
                .contains("Artistic", "Scientific", "LGP-Optimized")
                .doesNotContain("");
    }

    /** Longer than the hold and one repetition; then everything is asked for once more. */
    private static void readBack(Driver driver) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(2_500);
        long received = driver.controller.counters().received();
        driver.controller.refresh();
        driver.until("read again", 3_000, () -> driver.controller.counters().received() >= received + 8);
    }
}
