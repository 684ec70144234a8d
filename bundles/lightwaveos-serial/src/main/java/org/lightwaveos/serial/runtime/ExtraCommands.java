/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.session.SerialEvent;

/** Checks what is commanded about the rest of a device and hands it to the session. */
final class ExtraCommands implements ExtraControl {

    private final CommandDesk desk;

    ExtraCommands(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public void transitionTo(int effectId) {
        desk.want(LightField.EFFECT, effectId, OptionalInt.of(SerialEvent.ANY_TRANSITION));
    }

    @Override
    public void setEdgeMixer(EdgeMixerField field, int value) {
        field.check(value);
        desk.input(new SerialEvent.MixerWanted(Map.of(field, value)));
    }

    @Override
    public CompletionStage<Void> saveEdgeMixer() {
        return desk.wish(ticket -> new SerialEvent.Wished(Request.saveEdgeMixer(), false, ticket));
    }

    @Override
    public void setColourCorrection(CorrectionField field, float value) {
        field.check(value);
        desk.input(new SerialEvent.Impossible("colour correction"));
    }

    @Override
    public CompletionStage<Void> saveColourCorrection() {
        return Impossible.promise("colour correction");
    }

    @Override
    public void setCameraMode(boolean on) {
        desk.input(new SerialEvent.Impossible("camera mode"));
    }

    @Override
    public void setEffectParameter(String name, float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(name + " is a finite number, not " + value);
        }
        desk.input(new SerialEvent.Impossible("parameters of effects"));
    }
}
