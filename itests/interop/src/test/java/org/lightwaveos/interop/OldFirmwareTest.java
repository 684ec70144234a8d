/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.SPEED;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.firmware.FirmwareConfig;

/** A device with the firmware before 3, all faults on: it says the same version, and is known by what it does. */
class OldFirmwareTest extends Bench {

    @Test
    void isKnownAndWorks() throws Exception {
        VirtualDevice device = old();
        Driver driver = driver(device).untilOnline();
        driver.until("known", 6_000, () -> driver.generation().isPresent());
        assertThat(driver.generation()).contains(Generation.V2);
        assertThat(driver.effects()).allMatch(effect -> effect.id() <= 161);
        driver.controller.set(SPEED, 90);
        driver.controller.set(BRIGHTNESS, 33);
        driver.controller.setEffect(17, OptionalInt.of(2));
        driver.until(
                "set",
                3_000,
                () -> device.light().speed() == 50
                        && device.light().brightness() == 33
                        && device.light().effectId() == 17);
        assertThat(driver.shown().get(SPEED)).hasValue(50);
        driver.controller.stepEffect(1);
        driver.until("stepped", 3_000, () -> device.light().effectId() == 18);
        driver.until("shown", 3_000, () -> driver.shown().has(EFFECT, 18));
    }

    @Test
    void hasFourZones() throws Exception {
        VirtualDevice device = old();
        Driver driver = driver(device).untilOnline();
        driver.until(
                "zones",
                5_000,
                () -> driver.zones() != null && driver.generation().isPresent());
        driver.controller.zones().setCount(4);
        driver.controller.zones().set(3, ZoneField.BRIGHTNESS, 44);
        driver.controller.zones().set(3, ZoneField.SPEED, 100);
        driver.until("laid out", 3_000, () -> device.light().zones().size() == 4);
        driver.until("set", 3_000, () -> device.light().zones().get(3).brightness() == 44);
        TimeUnit.MILLISECONDS.sleep(2_500);
        assertThat(driver.zones().zones()).hasSize(4);
        assertThat(driver.zones().zones().get(3).get(ZoneField.SPEED)).hasValue(50);
        // a switch for single zones came with firmware 3
        driver.controller.zones().set(3, ZoneField.ENABLED, 1);
        driver.until("truth", 4_000, () -> !driver.zones().zones().get(3).isOn());
    }

    @Test
    void whatItDoesNotHaveIsNotToldAndCostsNothing() throws Exception {
        VirtualDevice device = old();
        Driver driver = driver(device).untilOnline();
        driver.until(
                "zones",
                5_000,
                () -> driver.zones() != null && driver.generation().isPresent());
        TimeUnit.MILLISECONDS.sleep(2_500);
        assertThat(driver.factory()).isNull();
        assertThat(driver.edgeMixer()).isEmpty();
        assertThat(driver.camera()).isEmpty();
        driver.controller.presets().loadFactory(1);
        driver.controller.extras().setCameraMode(true);
        assertThatThrownBy(() -> driver.controller
                        .extras()
                        .saveEdgeMixer()
                        .toCompletableFuture()
                        .get(3, TimeUnit.SECONDS))
                .hasMessageContaining("Unknown command type");
        driver.controller.set(BRIGHTNESS, 5);
        driver.until("works", 3_000, () -> device.light().brightness() == 5);
        assertThat(driver.link()).isEqualTo(new LinkStatus.Online());
        assertThat(driver.factory()).isNull();
        assertThat(driver.camera()).isEmpty();
    }

    private VirtualDevice old() throws Exception {
        return keep(VirtualDevice.start(config().withLogic(FirmwareConfig::withOldFirmware)));
    }
}
