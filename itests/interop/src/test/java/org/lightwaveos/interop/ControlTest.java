/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.MOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.control.runtime.IdentityProbe;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;
import org.lightwaveos.virtual.gateway.Fault;

/** The control client over real sockets against a device with all the faults of a real unit. */
class ControlTest extends Bench {

    @Test
    void comesUpAndKnowsEverything() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();

        driver.until("all read", 5_000, () -> Lights.agree(driver.shown(), device.light()));
        driver.until(
                "lists",
                5_000,
                () -> !driver.effects().isEmpty() && !driver.palettes().isEmpty());
        assertThat(driver.effects()).hasSizeGreaterThan(200);
        assertThat(driver.palettes()).hasSize(75);
        assertThat(driver.identity().uuid()).contains(device.uuid());
        assertThat(driver.identity().name()).isEqualTo("LightwaveOS");
        assertThat(driver.links()).containsExactly(new LinkStatus.Connecting(), new LinkStatus.Online());
    }

    @Test
    void everyFieldArrivesAndStays() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        for (LightField field : LightField.values()) {
            driver.controller.set(field, field == EFFECT ? 0x0100 : 42);
        }
        driver.controller.setEffect(0x0500, OptionalInt.of(3));
        driver.until(
                "all set",
                3_000,
                () -> device.light().fadeAmount() == 42
                        && device.light().mood() == 42
                        && device.light().effectId() == 0x0500
                        && device.light().brightness() == 42);
        settle(driver, device);
        assertThat(driver.shown().get(BRIGHTNESS)).hasValue(42);
        assertThat(driver.shown().get(EFFECT)).hasValue(0x0500);
    }

    @Test
    void aStormOfCommandsIsPacedAndEndsTrue() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        Random random = new Random(7);
        long end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end) {
            LightField field = LightField.values()[random.nextInt(LightField.values().length)];
            int value = field == EFFECT ? 0x0100 + random.nextInt(8) : field.clamp(random.nextInt(256));
            driver.controller.set(field, value);
            if (random.nextInt(30) == 0) {
                driver.controller.stepEffect(1);
            }
            TimeUnit.MILLISECONDS.sleep(3);
        }
        settle(driver, device);
        assertThat(driver.controller.counters().rateLimited()).isZero();
        assertThat(driver.links()).hasSize(2);
    }

    /** A frame takes 8.3 ms; the bound leaves room for a busy machine, the median shows what is normal. */
    @Test
    void aCommandIsLightWithinAFewFrames() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        TimeUnit.SECONDS.sleep(1);
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int level = 10 + i;
            long start = System.nanoTime();
            driver.controller.set(BRIGHTNESS, level);
            driver.until("light", 1_000, () -> device.light().brightness() == level && lightAt > start);
            micros.add((lightAt - start) / 1_000);
            TimeUnit.MILLISECONDS.sleep(70);
        }
        micros.sort(null);
        System.out.println("command to light, us: p50 " + micros.get(20) + ", max " + micros.get(39));
        assertThat(micros.get(20)).isLessThan(50_000);
    }

    @Test
    void aCommandLostInTheDevicesQueueIsRepeated() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        device.fault(Fault.QUEUE_FULL, true);
        driver.controller.set(BRIGHTNESS, 99);
        driver.until("received", 1_000, () -> events.stream().anyMatch(event -> event.contains("parameters.set")));
        TimeUnit.MILLISECONDS.sleep(100);
        device.fault(Fault.QUEUE_FULL, false);
        assertThat(device.light().brightness()).isNotEqualTo(99);
        driver.until("repeated", 3_000, () -> device.light().brightness() == 99);
        assertThat(driver.shown().has(BRIGHTNESS, 99)).isTrue();
    }

    @Test
    void theButtonIsSeen() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.until("all read", 5_000, () -> Lights.agree(driver.shown(), device.light()));
        int effect = device.light().effectId();
        device.tapButton();
        driver.until("tapped", 1_000, () -> device.light().effectId() != effect);
        // mood and trails of the preset, too, which no push tells
        driver.until("preset", 9_000, () -> Lights.agree(driver.shown(), device.light()));
    }

    @Test
    void theSameDeviceOnTheSamePortAfterAPowerCut() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        device.kill();
        driver.until("offline", 5_000, () -> !driver.isOnline());
        driver.controller.set(BRIGHTNESS, 201);
        device.revive();
        driver.controller.seenAt(new Endpoint("127.0.0.1", device.port()));
        driver.untilOnline();
        driver.until("kept command", 3_000, () -> device.light().brightness() == 201);
        settle(driver, device);
    }

    @Test
    void aShedSessionIsBackUnnoticed() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        device.fault(Fault.LOW_MEMORY, true);
        driver.until("shed", 3_000, () -> device.clients() == 0);
        device.fault(Fault.LOW_MEMORY, false);
        driver.until(
                "back",
                8_000,
                () -> device.clients() == 1 && driver.controller.counters().connects() == 2);
        assertThat(driver.links()).hasSize(2);
    }

    @Test
    void aSilentDeviceIsCalledSilentWithinFiveSeconds() throws Exception {
        VirtualDevice device = device();
        device.fault(Fault.SILENT, true);
        Driver driver = driver(device);
        driver.until("silent", 5_000, () -> driver.isOffline(Reason.SILENT));
    }

    @Test
    void anotherUnitIsNeverDriven() throws Exception {
        List<String> events = java.util.Collections.synchronizedList(new ArrayList<>());
        VirtualDevice device = keep(VirtualDevice.start(
                VirtualDeviceConfig.numbered(1).withMdns(false).withListener(event -> events.add(event.event()))));
        Driver driver = driver(device.port(), new DeviceUuid("LW-AABBCCDDEEFF"), "");
        driver.until("wrong", 3_000, () -> driver.isOffline(Reason.WRONG_DEVICE));
        driver.controller.set(BRIGHTNESS, 1);
        driver.controller.seenAt(new Endpoint("127.0.0.1", device.port()));
        TimeUnit.SECONDS.sleep(2);
        assertThat(events).isNotEmpty().noneMatch(event -> event.startsWith("client") || event.startsWith("command"));
    }

    @Test
    void keysAreNeededRefusedAndAccepted() throws Exception {
        VirtualDevice device = keep(VirtualDevice.start(
                VirtualDeviceConfig.numbered(1).withMdns(false).withApiKey("LW-secret")));
        Driver none = driver(device.port(), device.uuid(), "");
        none.until("missing", 3_000, () -> none.isOffline(Reason.KEY_MISSING));
        none.close();
        Driver wrong = driver(device.port(), device.uuid(), "LW-wrong");
        wrong.until("refused", 3_000, () -> wrong.isOffline(Reason.KEY_REFUSED));
        wrong.close();
        Driver right = driver(device.port(), device.uuid(), "LW-secret").untilOnline();
        right.controller.set(MOOD, 3);
        right.until("mood", 3_000, () -> device.light().mood() == 3);
    }

    @Test
    void theSecondProgramOnThisHostIsToldWhy() throws Exception {
        VirtualDevice device = device();
        Driver first = driver(device).untilOnline();
        TimeUnit.MILLISECONDS.sleep(2_100);
        Driver second = driver(device);
        second.until("taken", 5_000, () -> second.isOffline(Reason.SESSION_TAKEN));
        assertThat(first.isOnline()).isTrue();
    }

    @Test
    void nonsenseFromTheDeviceCostsNothing() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        for (String frame : List.of("", "{", "[[[[", "{\"type\":\"status\",\"brightness\":1e99,\"hue\":\"x\"}")) {
            device.say(frame);
        }
        driver.until("counted", 3_000, () -> driver.controller.counters().badValues() == 2);
        assertThat(driver.controller.counters().unreadable()).isPositive();
        driver.controller.set(BRIGHTNESS, 5);
        driver.until("works", 2_000, () -> device.light().brightness() == 5);
    }

    @Test
    void identifyLeavesTheLightAsItWas() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        int before = device.light().brightness();
        driver.controller.identify().toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertThat(device.light().brightness()).isEqualTo(before);
    }

    @Test
    void aProbeTakesNoSession() throws Exception {
        VirtualDevice device = device();
        IdentityProbe probe = new IdentityProbe(transport);
        var identity = probe.ask(new Endpoint("127.0.0.1", device.port()))
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
        assertThat(identity.uuid()).contains(device.uuid());
        assertThat(device.clients()).isZero();
        device.kill();
        assertThatThrownBy(() -> probe.ask(new Endpoint("127.0.0.1", device.port()))
                        .toCompletableFuture()
                        .get(5, TimeUnit.SECONDS))
                .hasMessageContaining("REFUSED");
    }

    @Test
    void aHueThatTheDeviceTurnsStaysAsCommanded() throws Exception {
        VirtualDevice device = device();
        Driver driver = driver(device).untilOnline();
        driver.controller.set(HUE, 77);
        driver.until("set", 1_000, () -> device.light().hueSet() == 77);
        long heard = driver.controller.counters().received();
        driver.until(
                "readings and a push", 9_000, () -> driver.controller.counters().received() >= heard + 4);
        assertThat(driver.shown().has(HUE, 77)).isTrue();
    }

    private static void settle(Driver driver, VirtualDevice device) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(2_500);
        driver.until("shown as it is", 8_000, () -> Lights.agree(driver.shown(), device.light()));
    }
}
