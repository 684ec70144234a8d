/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.MOOD;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.model.ZoneField;
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
    void presetsOfTheLightAreSavedLoadedWithMoodAndTrailsAndDeleted() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("lists", 6_000, driver::knowsPresets);
        PresetControl presets = driver.controller.presets();
        driver.controller.set(BRIGHTNESS, 21);
        driver.controller.set(MOOD, 22);
        driver.until(
                "set",
                3_000,
                () -> device.light().mood() == 22 && device.light().brightness() == 21);
        presets.save(PresetKind.EFFECT, 5, "Nacht \u2713").toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("listed", 3_000, () -> driver.slots(PresetKind.EFFECT).equals(List.of(5)));
        driver.controller.set(BRIGHTNESS, 121);
        driver.controller.set(MOOD, 122);
        driver.until(
                "changed",
                3_000,
                () -> device.light().mood() == 122 && device.light().brightness() == 121);
        presets.load(PresetKind.EFFECT, 5).toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until(
                "back",
                3_000,
                () -> device.light().mood() == 22 && device.light().brightness() == 21);
        TimeUnit.MILLISECONDS.sleep(1_500);
        driver.until("read back", 5_000, () -> Lights.agree(driver.shown(), device.light()));
        presets.delete(PresetKind.EFFECT, 5).toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("gone", 3_000, () -> driver.slots(PresetKind.EFFECT).isEmpty());
        assertThatThrownBy(() ->
                        presets.load(PresetKind.EFFECT, 5).toCompletableFuture().get(3, TimeUnit.SECONDS))
                .hasMessageContaining("Preset slot is empty");
        assertThatThrownBy(() -> presets.save(PresetKind.EFFECT, 16, "x")).hasMessage("slot is 0..15, not 16");
        assertThatThrownBy(() -> presets.save(PresetKind.EFFECT, 1, " ")).hasMessageContaining("1..31 bytes");
    }

    @Test
    void presetsOfTheZonesAreSavedLoadedAndDeleted() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("lists", 6_000, driver::knowsPresets);
        PresetControl presets = driver.controller.presets();
        driver.controller.zones().setCount(3);
        driver.controller.zones().set(1, ZoneField.BRIGHTNESS, 66);
        driver.until(
                "set",
                3_000,
                () -> device.light().zones().size() == 3
                        && device.light().zones().get(1).brightness() == 66);
        presets.save(PresetKind.ZONE, 0, "Rings").toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("listed", 3_000, () -> driver.slots(PresetKind.ZONE).equals(List.of(0)));
        driver.controller.zones().setCount(1);
        driver.until("changed", 3_000, () -> device.light().zones().size() == 1);
        presets.load(PresetKind.ZONE, 0).toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("back", 3_000, () -> device.light().zones().size() == 3);
        driver.until(
                "read back",
                3_000,
                () -> driver.zones().zones().size() == 3
                        && driver.zones()
                                        .zones()
                                        .get(1)
                                        .get(ZoneField.BRIGHTNESS)
                                        .orElse(-1)
                                == 66);
        presets.delete(PresetKind.ZONE, 0).toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("gone", 3_000, () -> driver.slots(PresetKind.ZONE).isEmpty());
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
