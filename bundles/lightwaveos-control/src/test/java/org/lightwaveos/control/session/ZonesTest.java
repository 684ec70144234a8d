/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.model.ZoneField;

class ZonesTest {

    private final Simulation simulation = Simulation.online();

    ZonesTest() {
        simulation.run(300);
        simulation.trace.clear();
    }

    @Test
    void areReadAfterConnecting() {
        assertThat(simulation.panel.zones().zones()).hasSize(2);
        assertThat(simulation.panel.zones().enabled()).isFalse();
        assertThat(simulation.panel.zones().zones().get(1).get(ZoneField.BRIGHTNESS))
                .hasValue(255);
    }

    @Test
    void fieldsOfOneZoneTravelTogetherAndAreReadBackOnce() {
        for (int i = 0; i < 8; i++) {
            set(1, ZoneField.BRIGHTNESS, 10 + i);
            set(1, ZoneField.SPEED, 20 + i);
        }
        assertThat(simulation.panel.zones().zones().get(1).get(ZoneField.BRIGHTNESS))
                .hasValue(17);
        simulation.run(4_000);
        assertThat(simulation.device.panel.zones.get(1))
                .containsEntry(ZoneField.BRIGHTNESS, 17)
                .containsEntry(ZoneField.SPEED, 27);
        assertThat(lines("zones.update").size()).isLessThanOrEqualTo(6);
        assertThat(lines("zones.get")).hasSize(1);
    }

    @Test
    void stalePushesNeverShow() {
        set(0, ZoneField.BRIGHTNESS, 100);
        simulation.run(20_000);
        simulation.panel.zones.forEach(
                view -> assertThat(view.zones().get(0).get(ZoneField.BRIGHTNESS).orElse(-1))
                        .isIn(255, 100));
        assertThat(simulation.panel.zones).hasSizeLessThanOrEqualTo(4);
        assertThat(simulation.panel.zones().zones().get(0).get(ZoneField.BRIGHTNESS))
                .hasValue(100);
    }

    @Test
    void aDroppedCommandIsRepeatedOnceThenTheTruthWins() {
        simulation.device.dropCommands = 1;
        set(0, ZoneField.EFFECT, 512);
        simulation.run(5_000);
        assertThat(simulation.device.panel.zones.get(0)).containsEntry(ZoneField.EFFECT, 512);
        simulation.device.dropCommands = 2;
        set(0, ZoneField.EFFECT, 257);
        simulation.run(5_000);
        assertThat(simulation.panel.zones().zones().get(0).get(ZoneField.EFFECT))
                .hasValue(512);
    }

    @Test
    void switchesAndLayoutsGoOneByOne() {
        turn(ZoneTopic.COUNT, 3);
        turn(ZoneTopic.ENABLED, 1);
        set(2, ZoneField.ENABLED, 0);
        set(2, ZoneField.PALETTE, 5);
        assertThat(simulation.panel.zones().zones()).hasSize(3);
        assertThat(simulation.panel.zones().spans().get(2).rightEnd()).isEqualTo(159);
        simulation.run(4_000);
        assertThat(simulation.device.panel.zoneCount).isEqualTo(3);
        assertThat(simulation.device.panel.zonesOn).isTrue();
        assertThat(simulation.device.panel.zones.get(2))
                .containsEntry(ZoneField.ENABLED, 0)
                .containsEntry(ZoneField.PALETTE, 5);
        assertThat(simulation.panel.zones().zones().get(2).isOn()).isFalse();
    }

    @Test
    void aZoneThatIsNotThereCostsNothingElse() {
        set(2, ZoneField.BRIGHTNESS, 7);
        set(1, ZoneField.BRIGHTNESS, 8);
        turn(ZoneTopic.COUNT, 4);
        simulation.run(6_000);
        assertThat(simulation.panel.zones().zones()).hasSize(2);
        assertThat(simulation.device.panel.zones.get(1)).containsEntry(ZoneField.BRIGHTNESS, 8);
        assertThat(simulation.notes).hasSize(1);
    }

    @Test
    void aBuiltInPresetOverridesWhatWasCommandedBefore() {
        set(0, ZoneField.BRIGHTNESS, 7);
        simulation.feed(new SessionEvent.Wished(new Deed.LoadBuiltInZones(2), 5));
        simulation.run(4_000);
        assertThat(lines("zone.loadPreset")).singleElement().asString().doesNotContain("requestId");
        assertThat(simulation.identifies).containsExactly("done");
        assertThat(simulation.panel.zones().zones()).hasSize(3);
        assertThat(simulation.panel.zones().zones().get(0).get(ZoneField.BRIGHTNESS))
                .hasValue(99);
    }

    @Test
    void anErrandWithoutALinkFails() {
        simulation.device.lose(FakeDevice.broken());
        simulation.run(10);
        simulation.feed(new SessionEvent.Wished(new Deed.LoadBuiltInZones(2), 5));
        assertThat(simulation.identifies).containsExactly("the device is not connected");
    }

    @Test
    void firmwareWithoutZonesIsLeftAlone() {
        Simulation old = new Simulation();
        old.device.panelKnown = false;
        old.start();
        old.run(90_000);
        assertThat(old.device.count("zones.get")).isEqualTo(1);
        assertThat(old.panel.zones).isEmpty();
        old.feed(new SessionEvent.Turned(Subject.ZONES, ZoneTopic.ENABLED, 1));
        old.run(2_000);
        assertThat(old.device.count("zone.enable")).isZero();
        assertThat(old.notes).hasSize(1);
    }

    private void set(int zone, ZoneField field, int value) {
        turn(new Knob(zone, field.key()), value);
    }

    private void turn(Knob knob, int value) {
        simulation.feed(new SessionEvent.Turned(Subject.ZONES, knob, value));
    }

    private List<String> lines(String part) {
        return simulation.trace.stream().filter(line -> line.contains(part)).toList();
    }
}
