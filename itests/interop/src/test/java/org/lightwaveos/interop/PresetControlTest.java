/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.MOOD;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.gateway.Fault;

/** Presets and transitions over real sockets, against a device with all the faults of a real unit. */
class PresetControlTest extends Bench {

    @Test
    void aFactoryPresetIsLoadedAndAllOfItReadBack() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("list", 5_000, () -> driver.factory() != null);
        assertThat(driver.factory().presets()).hasSize(8);
        FactoryPreset ember = FactoryPresets.byId(3).orElseThrow();
        driver.controller.presets().loadFactory(3);
        driver.until(
                "at once",
                500,
                () -> driver.factory().active().orElse(-1) == 3
                        && driver.shown().has(EFFECT, ember.effect()));
        driver.until("loaded", 1_000, () -> device.light().mood() == ember.mood());
        TimeUnit.MILLISECONDS.sleep(1_500);
        driver.until("read back", 5_000, () -> Lights.agree(driver.shown(), device.light()));
        assertThat(driver.shown().get(MOOD)).hasValue(ember.mood());
        assertThatThrownBy(() -> driver.controller.presets().loadFactory(8))
                .hasMessage("factory preset is 0..7, not 8");
    }

    @Test
    void theButtonChangesTheActivePreset() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("list", 5_000, () -> driver.factory() != null);
        device.tapButton();
        driver.until("noticed", 9_000, () -> driver.factory().active().orElse(-1) == 1);
    }

    @Test
    void aPresetWhoseSettersTheQueueLosesIsMadeGoodAsFarAsTheDeviceTells() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("list", 5_000, () -> driver.factory() != null);
        device.fault(Fault.QUEUE_FULL, true);
        driver.controller.presets().loadFactory(5);
        driver.until("sent", 1_000, () -> events.stream().anyMatch(event -> event.contains("factoryPresets.load")));
        TimeUnit.MILLISECONDS.sleep(100);
        device.fault(Fault.QUEUE_FULL, false);
        FactoryPreset surge = FactoryPresets.byId(5).orElseThrow();
        driver.until("effect", 4_000, () -> device.light().effectId() == surge.effect());
        driver.until("palette", 4_000, () -> device.light().paletteId() == surge.palette());
    }

    @Test
    void transitionsAreListedAndRun() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("list", 5_000, () -> driver.transitions().size() == 12);
        driver.controller.extras().transitionTo(0x0500);
        driver.until(
                "runs",
                1_000,
                () -> device.light().transition().isPresent() && device.light().effectId() == 0x0500);
        TimeUnit.MILLISECONDS.sleep(1_500);
        driver.until("read back", 5_000, () -> Lights.agree(driver.shown(), device.light()));
    }
}
