/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.HUE;
import static org.lightwaveos.model.LightField.INTENSITY;
import static org.lightwaveos.model.LightField.MOOD;
import static org.lightwaveos.model.LightField.PALETTE;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FactoryPresetTest {

    private final Simulation simulation = Simulation.online();

    FactoryPresetTest() {
        simulation.run(1_000);
        simulation.trace.clear();
        simulation.lights.clear();
    }

    @Test
    void listAndTransitionsAreRead() {
        assertThat(simulation.panel.factory().presets()).hasSize(8);
        assertThat(simulation.panel.factory().active()).hasValue(0);
        assertThat(simulation.panel.transitions).extracting("name").containsExactly("Fade", "Dissolve");
    }

    @Test
    void isShownAtOnceAndAllOfItIsReadBack() {
        load(3);
        assertThat(simulation.panel.factory().active()).hasValue(3);
        assertThat(simulation.shown().get(EFFECT)).hasValue(512);
        assertThat(simulation.shown().get(PALETTE)).hasValue(3);
        simulation.run(3_000);
        assertThat(simulation.shown().get(MOOD)).hasValue(60);
        assertThat(simulation.shown().get(HUE)).hasValue(30);
        assertThat(lines("factoryPresets.load")).hasSize(1);
        assertThat(lines("effects.setCurrent")).isEmpty();
        assertThat(simulation.panel.factory().active()).hasValue(3);
    }

    @Test
    void aLostOneIsRepeated() {
        simulation.device.dropCommands = 1;
        load(2);
        simulation.run(6_000);
        assertThat(simulation.device.panel.factory).isEqualTo(2);
        assertThat(simulation.device.live).containsEntry(PALETTE, 2).containsEntry(EFFECT, 257);
        assertThat(simulation.panel.factory().active()).hasValue(2);
    }

    @Test
    void whatCameBeforeIsOverriddenAndWhatComesAfterStands() {
        for (int i = 0; i < 8; i++) {
            // the bucket is empty after four
            simulation.set(HUE, 100 + i);
        }
        simulation.set(BRIGHTNESS, 44);
        load(4);
        simulation.set(INTENSITY, 9);
        simulation.run(6_000);
        assertThat(simulation.device.live)
                .containsEntry(HUE, 40)
                .containsEntry(BRIGHTNESS, 44)
                .containsEntry(INTENSITY, 9);
        assertThat(simulation.shown().get(HUE)).hasValue(40);
        assertThat(simulation.shown().get(INTENSITY)).hasValue(9);
    }

    @Test
    void theLatestWins() {
        load(1);
        load(5);
        load(6);
        simulation.run(6_000);
        assertThat(simulation.device.panel.factory).isEqualTo(6);
        assertThat(simulation.shown().get(EFFECT)).hasValue(257);
        assertThat(simulation.panel.factory().active()).hasValue(6);
    }

    @Test
    void theButtonIsNoticed() {
        simulation.device.panel.loadFactory(7);
        simulation.run(8_000);
        assertThat(simulation.panel.factory().active()).hasValue(7);
    }

    @Test
    void aTransitionThatTheDevicePicksIsReadBackAndRepeated() {
        simulation.device.dropCommands = 1;
        simulation.feed(new SessionEvent.Wanted(EFFECT, 4610, OptionalInt.of(SessionEvent.ANY_TRANSITION)));
        assertThat(simulation.shown().get(EFFECT)).hasValue(4610);
        simulation.run(3_000);
        assertThat(lines("\"random\":true")).hasSize(2);
        assertThat(simulation.device.live).containsEntry(EFFECT, 4610);
        assertThat(simulation.shownValues(EFFECT)).containsExactly(4610);
    }

    private void load(int index) {
        simulation.feed(new SessionEvent.Turned(Subject.FACTORY_PRESET, FactoryTopic.ACTIVE, index));
    }

    private List<String> lines(String part) {
        return simulation.trace.stream().filter(line -> line.contains(part)).toList();
    }
}
