/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.codec.CameraSwitch;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.session.Subject;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;

/** Checks what is commanded about the rest of a device and hands it to the session. */
final class ExtraCommands implements ExtraControl {

    private final SessionDesk desk;

    ExtraCommands(SessionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void transitionTo(int effectId) {
        LightField.EFFECT.check(effectId);
        desk.transitionTo(effectId);
    }

    @Override
    public void setEdgeMixer(EdgeMixerField field, int value) {
        field.check(value);
        desk.turn(Subject.EDGE_MIXER, Knob.of(field.key()), value);
    }

    @Override
    public CompletionStage<Void> saveEdgeMixer() {
        return desk.wish(new Deed.SaveEdgeMixer());
    }

    @Override
    public void setColourCorrection(CorrectionField field, float value) {
        field.check(value);
        desk.turn(Subject.COLOUR_CORRECTION, Knob.of(field.key()), value);
    }

    @Override
    public CompletionStage<Void> saveColourCorrection() {
        return desk.wish(new Deed.SaveColourCorrection());
    }

    @Override
    public void setCameraMode(boolean on) {
        desk.turn(Subject.CAMERA_MODE, Knob.of(CameraSwitch.ENABLED.key()), on ? 1 : 0);
    }

    @Override
    public void setEffectParameter(String name, float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(name + " is a finite number, not " + value);
        }
        desk.turn(Subject.EFFECT_PARAMETER, Knob.of(name), value);
    }
}
