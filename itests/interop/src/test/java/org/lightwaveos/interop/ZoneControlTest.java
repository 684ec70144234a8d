/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Fault;

/** Zones over real sockets, against a device with all the faults of a real unit. */
class ZoneControlTest extends Bench {

    @Test
    void areReadAsTheyAre() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        assertThat(driver.zones().spans().get(0).leftStart()).isEqualTo(60);
        assertThat(driver.zones().builtIn()).extracting("name").startsWith("Unified", "Dual Split");
    }

    @Test
    void everyCommandArrivesAndStays() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        ZoneControl zones = driver.controller.zones();
        zones.enable(true);
        zones.setCount(3);
        zones.set(2, ZoneField.ENABLED, 1);
        zones.set(2, ZoneField.EFFECT, 0x0500);
        zones.set(2, ZoneField.BRIGHTNESS, 77);
        zones.set(2, ZoneField.SPEED, 33);
        zones.set(2, ZoneField.PALETTE, 12);
        zones.set(2, ZoneField.BLEND_MODE, 3);
        driver.until(
                "shown at once",
                500,
                () -> driver.zones().zones().size() == 3 && driver.zones().enabled());
        TimeUnit.MILLISECONDS.sleep(2_500);
        LiveLight.Zone zone = device.light().zones().get(2);
        assertThat(zone).isEqualTo(new LiveLight.Zone(true, 0x0500, 77, 33, 12, 3, 0, 19, 140, 159));
        driver.until("as it is", 5_000, () -> agree(driver, device));
        assertThat(driver.zones().zones().get(2).get(ZoneField.BRIGHTNESS)).hasValue(77);
    }

    @Test
    void aBuiltInPresetIsLoadedAndReadBack() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        driver.controller.zones().loadBuiltIn(2).toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("loaded", 2_000, () -> device.light().zones().size() == 3);
        driver.until("read back", 3_000, () -> agree(driver, device));
        assertThat(driver.zones().zones().get(1).get(ZoneField.BRIGHTNESS)).hasValue(220);
    }

    @Test
    void aLayoutOfOnesOwnIsLaidAndReadBack() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        ZoneControl zones = driver.controller.zones();
        zones.setLayout(List.of(5, 25, 50)).toCompletableFuture().get(3, TimeUnit.SECONDS);
        driver.until("laid", 2_000, () -> device.light().zones().size() == 3);
        driver.until("read back", 3_000, () -> driver.zones().spans().stream()
                .map(ZoneSpan::width)
                .toList()
                .equals(List.of(5, 25, 50)));
        assertThat(device.light().zones().get(1).leftStart()).isEqualTo(50);
        assertThatThrownBy(() -> zones.setLayout(List.of(20, 20, 20, 20))
                        .toCompletableFuture()
                        .get(3, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("the device has room for 3 zones");
        assertThatThrownBy(() -> zones.setLayout(List.of(40, 30))).hasMessageContaining("add up to 80");
    }

    @Test
    void whatTheDeviceDoesNotTakeShowsTheTruthAgain() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        ZoneControl zones = driver.controller.zones();
        assertThatThrownBy(() -> zones.set(4, ZoneField.SPEED, 1)).hasMessage("zone is 0..3, not 4");
        assertThatThrownBy(() -> zones.set(0, ZoneField.SPEED, 0)).hasMessage("speed is 1..100, not 0");
        zones.setCount(4);
        zones.set(1, ZoneField.EFFECT, 9_999);
        driver.until("shown", 500, () -> driver.zones().zones().size() == 4);
        driver.until("truth", 6_000, () -> agree(driver, device));
        assertThat(driver.zones().zones()).hasSize(2);
    }

    @Test
    void lostPushesAndForeignHandsAreNoticed() throws Exception {
        VirtualDevice device = device();
        device.fault(Fault.LOST_PUSHES, true);
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        driver.controller.zones().set(0, ZoneField.BRIGHTNESS, 5);
        driver.until("set", 2_000, () -> device.light().zones().get(0).brightness() == 5);
        driver.until("as it is", 5_000, () -> agree(driver, device));
    }

    @Test
    void aStormIsPacedAndEndsTrue() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("zones", 5_000, () -> agree(driver, device));
        Random random = new Random(11);
        long end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end) {
            ZoneField field = ZoneField.values()[random.nextInt(ZoneField.values().length)];
            int value = field == ZoneField.EFFECT
                    ? 0x0100 + random.nextInt(8)
                    : (int) Math.max(field.min(), Math.min(field.max(), random.nextInt(256)));
            driver.controller.zones().set(random.nextInt(2), field, value);
            TimeUnit.MILLISECONDS.sleep(3);
        }
        TimeUnit.MILLISECONDS.sleep(2_500);
        driver.until("as it is", 8_000, () -> agree(driver, device));
        assertThat(driver.controller.counters().rateLimited()).isZero();
        assertThat(driver.links()).hasSize(2);
    }

    private static boolean agree(Driver driver, VirtualDevice device) {
        ZoneView shown = driver.zones();
        LiveLight light = device.light();
        if (shown == null
                || shown.enabled() != light.zonesEnabled()
                || shown.zones().size() != light.zones().size()) {
            return false;
        }
        List<ZoneSetting> zones = shown.zones();
        for (int i = 0; i < zones.size(); i++) {
            if (!zones.get(i).values().equals(values(light.zones().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Map<ZoneField, Integer> values(LiveLight.Zone zone) {
        return Map.of(
                ZoneField.ENABLED,
                zone.enabled() ? 1 : 0,
                ZoneField.EFFECT,
                zone.effectId(),
                ZoneField.BRIGHTNESS,
                zone.brightness(),
                ZoneField.SPEED,
                zone.speed(),
                ZoneField.PALETTE,
                zone.paletteId(),
                ZoneField.BLEND_MODE,
                zone.blendMode());
    }
}
