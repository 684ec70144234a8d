/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lightwaveos.model.LightField.BRIGHTNESS;
import static org.lightwaveos.model.LightField.EFFECT;
import static org.lightwaveos.model.LightField.FADE_AMOUNT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.Setting;

class SettingsTest {

    private final Simulation simulation = Simulation.online();

    SettingsTest() {
        simulation.run(1_500);
        simulation.trace.clear();
        simulation.lights.clear();
    }

    @Test
    void areReadAfterConnecting() {
        assertThat(simulation.panel.edge).hasSize(5).containsEntry(EdgeMixerField.SPREAD, 30);
        assertThat(simulation.panel.correction).hasSize(11);
        assertThat(simulation.panel.camera).containsExactly(false);
        assertThat(simulation.panel.parameters.effectId()).isEqualTo(256);
        assertThat(simulation.panel.parameters.find("count").orElseThrow().max())
                .isEqualTo(9);
    }

    @Test
    void aModeThatIsConfirmedAndDroppedShowsTheTruthAgain() {
        set(Subject.EDGE_MIXER, EdgeMixerField.MODE, 7);
        set(Subject.EDGE_MIXER, EdgeMixerField.SPREAD, 12);
        assertThat(simulation.panel.edge).containsEntry(EdgeMixerField.MODE, 7);
        simulation.run(4_000);
        assertThat(simulation.panel.edge)
                .containsEntry(EdgeMixerField.MODE, 0)
                .containsEntry(EdgeMixerField.SPREAD, 12);
        // once more, and no third time
        assertThat(lines("\"mode\":7")).hasSize(2);
    }

    @Test
    void correctionTravelsTogetherButTheModeAloneByItsOwnCommand() {
        set(Subject.COLOUR_CORRECTION, CorrectionField.MODE, 2);
        simulation.run(2_000);
        set(Subject.COLOUR_CORRECTION, CorrectionField.GAMMA, 1);
        set(Subject.COLOUR_CORRECTION, CorrectionField.GAMMA_VALUE, 1.8f);
        simulation.run(3_000);
        assertThat(lines("colorCorrection.setMode")).hasSize(1);
        assertThat(lines("\"gammaEnabled\":true")).hasSize(1);
        assertThat(simulation.device.panel.settings.correction)
                .containsEntry(CorrectionField.MODE, 2f)
                .containsEntry(CorrectionField.GAMMA_VALUE, 1.8f);
        assertThat(simulation.panel.correction).containsEntry(CorrectionField.GAMMA_VALUE, 1.8f);
    }

    @Test
    void cameraModeIsShownWithAllThatItChanges() {
        simulation.set(BRIGHTNESS, 250);
        simulation.run(2_000);
        simulation.feed(new SessionEvent.Turned(Subject.CAMERA_MODE, Knob.of("enabled"), 1));
        assertThat(simulation.panel.camera).endsWith(true);
        simulation.run(2_000);
        assertThat(simulation.shown().get(BRIGHTNESS)).hasValue(180);
        assertThat(simulation.shown().get(FADE_AMOUNT)).hasValue(180);
        assertThat(simulation.panel.correction).containsEntry(CorrectionField.GAMMA_VALUE, 2.2f);
    }

    @Test
    void parametersFollowTheEffect() {
        simulation.set(EFFECT, 257);
        simulation.run(1_000);
        assertThat(simulation.panel.parameters.effectId()).isEqualTo(257);
        assertThat(simulation.panel.parameters.parameters()).hasSize(1);
        tune("gain", 99);
        tune("count", 2);
        assertThat(simulation.panel.parameters.find("gain").orElseThrow().value())
                .isEqualTo(9);
        simulation.run(3_000);
        assertThat(simulation.device.panel.settings.parameters.get(257)).containsEntry("gain", 9f);
        assertThat(simulation.notes).hasSize(1);
        simulation.set(EFFECT, 512);
        simulation.run(1_000);
        assertThat(simulation.panel.parameters.parameters()).isEmpty();
    }

    /** Each answer changes what a user sees, and what openHAB keeps of the Thing. */
    @Test
    void effectsThatAreSteppedPastAreNotAskedForTheirParameters() {
        int before = lines("effects.parameters.get").size();
        for (int effect : new int[] {257, 512, 256, 257, 512, 256, 257}) {
            simulation.set(EFFECT, effect);
            simulation.run(200);
        }
        assertThat(lines("effects.parameters.get")).hasSize(before);
        simulation.run(1_000);
        assertThat(lines("effects.parameters.get")).hasSize(before + 1);
        assertThat(simulation.panel.parameters.effectId()).isEqualTo(257);
    }

    @Test
    void aParameterThatIsLostIsRepeated() {
        simulation.device.dropCommands = 1;
        tune("gain", 0.1f);
        simulation.run(4_000);
        assertThat(simulation.device.panel.settings.parameters.get(256)).containsEntry("gain", 0.1f);
        assertThat(lines("effects.parameters.set")).hasSize(2);
    }

    @Test
    void savesAreConfirmedOrFailWithTheReason() {
        simulation.feed(new SessionEvent.Wished(new Deed.SaveEdgeMixer(), 1));
        simulation.feed(new SessionEvent.Wished(new Deed.SaveColourCorrection(), 2));
        simulation.run(1_000);
        assertThat(simulation.device.panel.settings.saves).isEqualTo(2);
        simulation.device.panelKnown = false;
        simulation.feed(new SessionEvent.Wished(new Deed.SaveEdgeMixer(), 3));
        simulation.run(1_000);
        simulation.halfOpen = true;
        simulation.feed(new SessionEvent.Wished(new Deed.SaveEdgeMixer(), 4));
        simulation.run(20_000);
        assertThat(simulation.identifies)
                .containsExactly("done", "done", "Unknown command type", "the device did not answer");
    }

    /** Said at once, before anybody knows that the firmware is too old for it. */
    @Test
    void whatTheFirmwareDoesNotHaveIsNeverShown() {
        Simulation old = new Simulation();
        old.device.panelKnown = false;
        old.start();
        old.run(100);
        old.feed(new SessionEvent.Turned(Subject.CAMERA_MODE, Knob.of("enabled"), 1));
        old.run(60_000);
        assertThat(old.panel.camera).isEmpty();
        old.device.panelKnown = true;
        old.device.lose(FakeDevice.broken());
        old.run(10_000);
        assertThat(old.panel.camera).containsExactly(false);
    }

    private void set(Subject subject, Setting setting, float value) {
        simulation.feed(new SessionEvent.Turned(subject, Knob.of(setting.key()), value));
    }

    private void tune(String name, float value) {
        simulation.feed(new SessionEvent.Turned(Subject.EFFECT_PARAMETER, Knob.of(name), value));
    }

    private List<String> lines(String part) {
        return simulation.trace.stream().filter(line -> line.contains(part)).toList();
    }
}
