/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumMap;
import java.util.Map;
import org.lightwaveos.control.codec.CameraSwitch;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;

/** What listeners are told of settings. */
final class Tellings {

    private Tellings() {}

    static Tell.Told edgeMixer(Map<EdgeMixerField, Float> values) {
        Map<EdgeMixerField, Integer> whole = new EnumMap<>(EdgeMixerField.class);
        values.forEach((field, value) -> whole.put(field, value.intValue()));
        return new Tell.Told("edge mixer", listener -> listener.onEdgeMixer(Map.copyOf(whole)));
    }

    static Tell.Told colourCorrection(Map<CorrectionField, Float> values) {
        Map<CorrectionField, Float> copy = Map.copyOf(values);
        return new Tell.Told("colour correction", listener -> listener.onColourCorrection(copy));
    }

    static Tell.Told cameraMode(Map<CameraSwitch, Float> values) {
        boolean on = values.getOrDefault(CameraSwitch.ENABLED, 0f) != 0;
        return new Tell.Told("camera mode", listener -> listener.onCameraMode(on));
    }
}
