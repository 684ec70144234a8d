/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.concurrent.CompletionStage;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;

/** {@link HandController} for the rest, of which only the effect is a group's. */
record HandExtras(ExtraControl extras, Hand hand) implements ExtraControl {

    @Override
    public void transitionTo(int effectId) {
        extras.transitionTo(effectId);
        hand.commanded(new Part.Light(LightField.EFFECT), effectId);
    }

    @Override
    public void setEdgeMixer(EdgeMixerField field, int value) {
        extras.setEdgeMixer(field, value);
    }

    @Override
    public CompletionStage<Void> saveEdgeMixer() {
        return extras.saveEdgeMixer();
    }

    @Override
    public void setColourCorrection(CorrectionField field, float value) {
        extras.setColourCorrection(field, value);
    }

    @Override
    public CompletionStage<Void> saveColourCorrection() {
        return extras.saveColourCorrection();
    }

    @Override
    public void setCameraMode(boolean on) {
        extras.setCameraMode(on);
    }

    @Override
    public void setEffectParameter(String name, float value) {
        extras.setEffectParameter(name, value);
    }
}
