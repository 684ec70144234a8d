/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.lightwaveos.control.LinkStatus.Offline;
import org.lightwaveos.control.LinkStatus.Reason;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.serial.Noise;
import org.lightwaveos.virtual.serial.SerialFault;

/** What a port does to those who use it: each trouble is named, and heals by itself when its cause goes. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class SerialTroubleTest extends SerialBench {

    private static final long VERDICT_MS = 20_000;

    @Test
    void aBootInTheMiddleIsGreetedAnewOnTheSamePort() throws Exception {
        Driver driver = driver().untilOnline();
        device.serial().reset();
        driver.controller.set(LightField.BRIGHTNESS, 33);
        driver.until("said again", 10_000, () -> device.light().brightness() == 33 && driver.isOnline());
        driver.until("shown", 5_000, () -> agree(driver));
        assertThat(driver.controller.counters().connects()).isEqualTo(1);
    }

    @Test
    void unpluggedAndPluggedInAgain() throws Exception {
        Driver driver = driver().untilOnline();
        device.serial().unplug();
        driver.until("offline", VERDICT_MS, () -> driver.isOffline(Reason.SERIAL_MISSING));
        driver.controller.set(LightField.BRIGHTNESS, 34);
        device.serial().plug(cable);
        driver.untilOnline();
        driver.until("said after all", 5_000, () -> device.light().brightness() == 34 && agree(driver));
    }

    @Test
    void aShortUnplugIsNoNews() throws Exception {
        Driver driver = driver().untilOnline();
        int links = driver.links().size();
        device.serial().unplug();
        device.serial().plug(cable);
        driver.until("back", 10_000, () -> driver.controller.counters().connects() == 2);
        driver.controller.set(LightField.BRIGHTNESS, 35);
        driver.until("said", 5_000, () -> device.light().brightness() == 35);
        assertThat(driver.links()).hasSize(links);
    }

    @Test
    void aPortThatIsNotThereUntilItIs() throws Exception {
        Path other = port("ttyB");
        Driver driver = driver(other.toString(), SerialSettings.DEFAULT_BAUD);
        driver.until("missing", 5_000, () -> driver.isOffline(Reason.SERIAL_MISSING));
        device.serial().unplug();
        device.serial().plug(other);
        driver.untilOnline();
    }

    @Test
    void aRateThatThePortDoesNotKnow() throws Exception {
        Driver driver = driver(cable.toString(), 250_000);
        driver.until("baud", 5_000, () -> driver.isOffline(Reason.SERIAL_BAUD));
        assertThat(((Offline) driver.link()).args()).containsExactly(cable.toString(), "250000");
    }

    /** All at once, since each takes the 10 s that a device has to answer. */
    @Test
    void portsWithoutAnAnswerSayWhyAndHeal() throws Exception {
        Map<SerialFault, Reason> troubles = Map.of(
                SerialFault.SILENT, Reason.SERIAL_SILENT,
                SerialFault.GARBAGE, Reason.SERIAL_GARBAGE,
                SerialFault.OTHER_PROGRAM, Reason.SERIAL_STRANGER);
        Map<SerialFault, VirtualDevice> devices = new EnumMap<>(SerialFault.class);
        Map<SerialFault, Driver> patients = new EnumMap<>(SerialFault.class);
        for (SerialFault fault : troubles.keySet()) {
            VirtualDevice unit = device(10 + fault.ordinal());
            unit.serial().fault(fault, true);
            unit.serial().noise(Noise.HEAVY);
            devices.put(fault, unit);
            patients.put(fault, driver(unit.serial().plug(), SerialSettings.DEFAULT_BAUD));
        }
        for (SerialFault fault : troubles.keySet()) {
            Driver patient = patients.get(fault);
            patient.until(fault.key(), VERDICT_MS, () -> patient.isOffline(troubles.get(fault)));
        }
        devices.forEach((fault, unit) -> unit.serial().fault(fault, false));
        for (SerialFault fault : troubles.keySet()) {
            patients.get(fault).until(fault.key() + " heals", VERDICT_MS, patients.get(fault)::isOnline);
        }
    }

    @Test
    void aDeviceThatBootsOverAndOver() throws Exception {
        device.serial().fault(SerialFault.BOOT_LOOP, true);
        Driver driver = driver();
        driver.until("boot loop", VERDICT_MS, () -> driver.isOffline(Reason.SERIAL_BOOT_LOOP));
        device.serial().fault(SerialFault.BOOT_LOOP, false);
        driver.until("heals", VERDICT_MS, driver::isOnline);
    }
}
