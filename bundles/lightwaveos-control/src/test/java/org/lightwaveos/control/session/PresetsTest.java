/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.FADE_AMOUNT;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.MOOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.codec.Deed;

class PresetsTest {

    private final Simulation simulation = Simulation.online();

    PresetsTest() {
        simulation.run(2_000);
        simulation.trace.clear();
        simulation.lights.clear();
    }

    @Test
    void theKeeperIsWokenOnceAfterConnectingAndTheListsAreRead() {
        assertThat(simulation.device.presets.awake).isTrue();
        assertThat(simulation.panel.presets).containsOnlyKeys(PresetKind.EFFECT, PresetKind.ZONE);
        assertThat(simulation.notes).isEmpty();
    }

    @Test
    void savingShowsInTheListOfItsKind() {
        wish(new Deed.SavePreset(PresetKind.EFFECT, 3, "Night"));
        wish(new Deed.SavePreset(PresetKind.ZONE, 4, "Rings"));
        simulation.run(1_500);
        assertThat(simulation.identifies).containsExactly("done", "done");
        assertThat(simulation.panel.presets.get(PresetKind.EFFECT))
                .extracting("id")
                .containsExactly(3);
        assertThat(simulation.panel.presets.get(PresetKind.ZONE))
                .extracting("id")
                .containsExactly(4);
        wish(new Deed.DeletePreset(PresetKind.EFFECT, 3));
        simulation.run(1_500);
        assertThat(simulation.panel.presets.get(PresetKind.EFFECT)).isEmpty();
    }

    @Test
    void aCommandIsInThePresetThatIsSavedRightAfterIt() {
        simulation.set(BRIGHTNESS, 201);
        wish(new Deed.SavePreset(PresetKind.EFFECT, 0, "x"));
        simulation.run(1_500);
        assertThat(simulation.device.presets.effects.get(0)).containsEntry(BRIGHTNESS, 201);
    }

    @Test
    void loadingBringsMoodAndTrailsToo() {
        simulation.set(BRIGHTNESS, 33);
        simulation.set(MOOD, 44);
        simulation.set(FADE_AMOUNT, 55);
        simulation.run(3_000);
        wish(new Deed.SavePreset(PresetKind.EFFECT, 7, "x"));
        simulation.run(1_000);
        simulation.set(BRIGHTNESS, 1);
        simulation.set(MOOD, 2);
        simulation.set(FADE_AMOUNT, 3);
        simulation.run(3_000);
        wish(new Deed.LoadPreset(PresetKind.EFFECT, 7));
        simulation.set(HUE, 99);
        simulation.run(4_000);
        assertThat(simulation.device.live)
                .containsEntry(BRIGHTNESS, 33)
                .containsEntry(MOOD, 44)
                .containsEntry(FADE_AMOUNT, 55)
                .containsEntry(HUE, 99);
        assertThat(simulation.shown().get(MOOD)).hasValue(44);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(33);
    }

    @Test
    void loadingZonesIsReadBack() {
        wish(new Deed.SavePreset(PresetKind.ZONE, 1, "two"));
        simulation.run(500);
        simulation.feed(new SessionEvent.Turned(Subject.ZONES, ZoneTopic.COUNT, 3));
        simulation.run(2_000);
        wish(new Deed.LoadPreset(PresetKind.ZONE, 1));
        simulation.run(500);
        assertThat(simulation.panel.zones().zones()).hasSize(2);
    }

    @Test
    void aKeeperFoundAsleepIsWokenAndTheDeedDoneOnce() {
        simulation.device.presets.awake = false;
        wish(new Deed.SavePreset(PresetKind.EFFECT, 3, "Night"));
        simulation.run(3_000);
        assertThat(simulation.identifies).containsExactly("done");
        assertThat(lines("GET /api/v1/effect-presets")).hasSize(1);
        assertThat(simulation.device.presets.effects).containsOnlyKeys(3);
    }

    @Test
    void anEmptySlotAndALostLinkAreReasons() {
        wish(new Deed.LoadPreset(PresetKind.EFFECT, 9));
        simulation.run(500);
        simulation.halfOpen = true;
        wish(new Deed.LoadPreset(PresetKind.ZONE, 9));
        simulation.run(10);
        simulation.device.lose(FakeDevice.broken());
        simulation.halfOpen = false;
        simulation.run(500);
        assertThat(simulation.identifies).containsExactly("Preset: NOT_FOUND", "the connection was lost");
    }

    @Test
    void aRuleGoneWildIsStopped() {
        for (int i = 0; i < 40; i++) {
            wish(new Deed.LoadPreset(PresetKind.EFFECT, i % 16));
        }
        assertThat(simulation.identifies).isNotEmpty().containsOnly("too many commands are waiting");
        simulation.run(10_000);
        assertThat(simulation.identifies).hasSize(40);
    }

    private void wish(Deed deed) {
        simulation.feed(new SessionEvent.Wished(deed, 1));
    }

    private List<String> lines(String part) {
        return simulation.trace.stream().filter(line -> line.contains(part)).toList();
    }
}
