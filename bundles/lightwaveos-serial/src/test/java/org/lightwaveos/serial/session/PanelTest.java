/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.serial.codec.Request;

/** Zones, edge mixer and diagnostics. */
class PanelTest {

    private final ToldPanel panel = new ToldPanel();
    private final Simulation port = Simulation.online(panel);

    @Test
    void theZonesAreTold() {
        ZoneView view = panel.zones;
        assertThat(view.enabled()).isFalse();
        assertThat(view.zones()).hasSize(2);
        assertThat(view.spans()).hasSize(2);
        assertThat(view.zones().get(1).values())
                .containsEntry(ZoneField.PALETTE, 7)
                .containsEntry(ZoneField.ENABLED, 1);
        assertThat(port.zonesConfirmed.get(0).first()).isTrue();
    }

    @Test
    void allFieldsOfAZoneTravelTogether() {
        port.device.heard.clear();
        port.feed(new SerialEvent.ZonesWanted(true));
        port.feed(new SerialEvent.ZoneWanted(1, ZoneField.BRIGHTNESS, 90));
        port.feed(new SerialEvent.ZoneWanted(1, ZoneField.PALETTE, 3));
        port.feed(new SerialEvent.ZoneWanted(1, ZoneField.BLEND_MODE, 4));
        port.run(1_500);
        assertThat(port.device.zoneMode).isTrue();
        assertThat(port.device.heard.stream().filter("zones.update"::equals)).hasSize(1);
        assertThat(panel.zones.enabled()).isTrue();
        assertThat(panel.zones.zones().get(1).values())
                .containsEntry(ZoneField.BRIGHTNESS, 90)
                .containsEntry(ZoneField.PALETTE, 3)
                .containsEntry(ZoneField.BLEND_MODE, 4);
    }

    @Test
    void whatNoLineCanDoShowsTheTruthAgain() {
        int told = panel.zonesTold;
        port.feed(new SerialEvent.ZoneWanted(0, ZoneField.ENABLED, 0));
        assertThat(panel.zonesTold).isEqualTo(told + 1);
        port.feed(new SerialEvent.ZoneWanted(3, ZoneField.SPEED, 5));
        assertThat(panel.zonesTold).isEqualTo(told + 2);
        port.feed(new SerialEvent.Impossible("the number of zones"));
        assertThat(panel.zonesTold).isEqualTo(told + 3);
        port.run(500);
        assertThat(port.heard()).doesNotContain("zones.update");
        assertThat(port.notes).isNotEmpty();
    }

    @Test
    void aBuiltInPresetIsReadBack() {
        port.feed(new SerialEvent.Wished(Request.zonePreset(2), true, 8));
        port.run(500);
        assertThat(port.tickets).containsExactly("done");
        assertThat(panel.zones.zones().get(0).values()).containsEntry(ZoneField.BRIGHTNESS, 77);
    }

    @Test
    void theEdgeMixerIsToldSetAndReadBack() {
        assertThat(panel.mixer).isEqualTo(port.device.mixer);
        port.feed(new SerialEvent.MixerWanted(Map.of(EdgeMixerField.MODE, 4, EdgeMixerField.SPREAD, 50)));
        port.run(1_000);
        assertThat(panel.mixer).containsEntry(EdgeMixerField.MODE, 4).containsEntry(EdgeMixerField.SPREAD, 50);
        assertThat(panel.mixer).isEqualTo(port.device.mixer);
    }

    @Test
    void savingIsAnErrand() {
        port.feed(new SerialEvent.Wished(Request.saveEdgeMixer(), false, 8));
        port.run(100);
        assertThat(port.tickets).containsExactly("done");
        port.unplug();
        port.feed(new SerialEvent.Wished(Request.saveEdgeMixer(), false, 9));
        assertThat(port.tickets).containsExactly("done", "not connected");
    }

    @Test
    void whereOnlyTheLightMattersNothingElseIsAskedButCommandsGoThrough() {
        Simulation plain = new Simulation(new ToldPanel(), true);
        plain.feed(new SerialEvent.Start());
        plain.run(40_000);
        assertThat(plain.device.heard).doesNotContain("zones.list", "getEdgeMixer", "transition.getTypes");
        plain.feed(new SerialEvent.ZoneWanted(0, ZoneField.SPEED, 44));
        plain.feed(new SerialEvent.MixerWanted(Map.of(EdgeMixerField.SPREAD, 44)));
        plain.run(2_000);
        assertThat(plain.device.zones.get(0)).containsEntry("speed", 44);
        assertThat(plain.device.mixer).containsEntry(EdgeMixerField.SPREAD, 44);
        plain.device.heard.clear();
        plain.run(40_000);
        assertThat(plain.device.heard).doesNotContain("zones.list", "getEdgeMixer");
    }

    @Test
    void diagnosticsAreAskedForWhileSomebodyWatches() {
        port.run(12_000);
        assertThat(panel.diagnostics).isNull();
        port.feed(new SerialEvent.Watched(true));
        port.run(200);
        assertThat(panel.diagnostics.fps()).hasValue(120);
        assertThat(panel.diagnostics.uptime()).hasValue(5);
        port.device.heard.clear();
        port.run(20_000);
        assertThat(port.device.heard.stream().filter("device.getStatus"::equals))
                .hasSize(2);
    }
}
