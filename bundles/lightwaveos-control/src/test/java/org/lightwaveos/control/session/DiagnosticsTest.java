/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lightwaveos.control.Diagnostics;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

class DiagnosticsTest {

    private final Simulation simulation = Simulation.online();

    @Test
    void unwatchedNothingIsAskedOrTold() {
        simulation.run(60_000);
        assertThat(simulation.device.count("device.getStatus")).isZero();
        assertThat(simulation.panel.diagnostics).isEmpty();
    }

    @Test
    void watchedTheyComeFromAnswersAndPushes() {
        simulation.feed(new SessionEvent.Watched(true));
        simulation.run(31_000);
        assertThat(simulation.device.count("device.getStatus")).isBetween(3L, 5L);
        Diagnostics last = simulation.panel.diagnostics.get(simulation.panel.diagnostics.size() - 1);
        assertThat(last.rssi()).hasValue(-61);
        assertThat(last.freeHeap()).hasValue(1234);
        assertThat(last.fps()).hasValue(120);
        assertThat(last.tempo()).hasValue(128.5);
        assertThat(last.key()).hasValue("Am");
        assertThat(last.microphone()).hasValue(-31.25);
        assertThat(last.heapSize()).isEmpty();
        simulation.feed(new SessionEvent.Watched(false));
        int told = simulation.panel.diagnostics.size();
        long asked = simulation.device.count("device.getStatus");
        simulation.run(30_000);
        assertThat(simulation.panel.diagnostics).hasSize(told);
        assertThat(simulation.device.count("device.getStatus")).isEqualTo(asked);
    }

    @Test
    void watchingOutlivesTheConnection() {
        simulation.feed(new SessionEvent.Watched(true));
        simulation.run(1_000);
        simulation.device.lose(FakeDevice.broken());
        long before = simulation.device.count("device.getStatus");
        simulation.run(15_000);
        assertThat(simulation.device.count("device.getStatus")).isGreaterThan(before);
    }

    @Test
    void wideIdsAreFirmwareThree() {
        assertThat(simulation.panel.generations).containsExactly(Generation.V3);
    }

    @Test
    void narrowIdsAreOlderFirmwareWhoseSpeedEndsAtFifty() {
        Simulation old = new Simulation();
        old.device.eightBits = true;
        old.device.speedLimit = 50;
        old.start();
        old.run(2_000);
        assertThat(old.panel.generations).containsExactly(Generation.V2);
        old.set(LightField.SPEED, 80);
        old.feed(new SessionEvent.Turned(Subject.ZONES, new Knob(0, ZoneField.SPEED.key()), 99));
        old.run(3_000);
        assertThat(old.device.live).containsEntry(LightField.SPEED, 50);
        assertThat(old.device.panel.zones.get(0)).containsEntry(ZoneField.SPEED, 50);
        assertThat(old.shownValues(LightField.SPEED)).endsWith(50).doesNotContain(80);
        assertThat(old.notes).isEmpty();
    }
}
