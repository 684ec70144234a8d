/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.catalogue.FactoryPreset;
import org.lightwaveos.catalogue.FactoryPresets;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.firmware.LiveLight;

/** A strip says who it is and is then exactly what it was, against a device with all the faults of a real unit. */
class IdentifyTest extends Bench {

    @Test
    void zonesAndAPresetAreAsTheyWere() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("known", 6_000, () -> driver.factory() != null && driver.zones() != null);
        FactoryPreset ember = FactoryPresets.byId(3).orElseThrow();
        driver.controller.presets().loadFactory(3);
        driver.until("loaded", 2_000, () -> device.light().mood() == ember.mood());
        ZoneControl zones = driver.controller.zones();
        zones.enable(true);
        zones.setCount(3);
        zones.set(1, ZoneField.BRIGHTNESS, 66);
        zones.set(2, ZoneField.PALETTE, 12);
        driver.controller.set(BRIGHTNESS, 97);
        TimeUnit.MILLISECONDS.sleep(2_500);
        driver.until("settled", 6_000, () -> Lights.agree(driver.shown(), device.light()));
        LiveLight before = device.light();
        ZoneView zonesBefore = driver.zones();
        assertThat(before.zonesEnabled()).isTrue();
        assertThat(before.zones().get(1).brightness()).isEqualTo(66);
        events.clear();

        driver.controller.identify().toCompletableFuture().get(10, TimeUnit.SECONDS);

        assertThat(events.stream().filter(event -> event.startsWith("light"))).hasSizeGreaterThanOrEqualTo(4);
        assertThat(events.stream().filter(event -> event.contains("rightness"))).hasSizeGreaterThanOrEqualTo(5);
        assertSame(before, device.light());
        TimeUnit.MILLISECONDS.sleep(2_500);
        assertSame(before, device.light());
        assertThat(driver.zones()).isEqualTo(zonesBefore);
        assertThat(driver.factory().active()).hasValue(3);
        assertThat(driver.shown().get(BRIGHTNESS)).hasValue(97);
    }

    /** But for the hue, which the device turns with every frame. */
    private static void assertSame(LiveLight before, LiveLight after) {
        assertThat(after).usingRecursiveComparison().ignoringFields("hue").isEqualTo(before);
    }
}
