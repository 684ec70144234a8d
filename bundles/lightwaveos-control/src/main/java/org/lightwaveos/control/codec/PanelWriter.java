/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;

/** Writes what we say about presets, transitions and settings. */
public final class PanelWriter {

    private PanelWriter() {}

    /** A question without arguments. */
    public static String ask(String type, String requestId) {
        return new Frame(type, requestId).text();
    }

    public static String loadFactory(String requestId, int index) {
        return new Frame("factoryPresets.load", requestId).put("index", index).text();
    }

    public static String edgeMixer(String requestId, Map<String, Float> values) {
        return new Frame("edge_mixer.set", requestId)
                .put(EdgeMixerField.values(), values)
                .text();
    }

    /** The mode alone has a command of its own, which the device answers with its name. */
    public static String colourCorrection(String requestId, Map<String, Float> values) {
        boolean modeAlone = values.keySet().equals(Set.of(CorrectionField.MODE.key()));
        return new Frame(modeAlone ? "colorCorrection.setMode" : "colorCorrection.setConfig", requestId)
                .put(CorrectionField.values(), values)
                .text();
    }

    public static String cameraMode(String requestId, Map<String, Float> values) {
        return new Frame("cameraMode.set", requestId)
                .put(CameraSwitch.values(), values)
                .text();
    }

    public static String parametersOfEffect(String requestId, int effectId) {
        return new Frame("effects.parameters.get", requestId)
                .put("effectId", effectId)
                .text();
    }

    public static String setParametersOfEffect(String requestId, int effectId, Map<String, Float> values) {
        Frame frame = new Frame("effects.parameters.set", requestId).put("effectId", effectId);
        JsonObject parameters = new JsonObject();
        values.forEach(parameters::addProperty);
        frame.json.add("parameters", parameters);
        return frame.text();
    }

    /** By a transition that the device picks. Never answered. */
    public static String transitionTo(int effectId) {
        return new Frame("transition.trigger", "")
                .put("toEffect", effectId)
                .put("random", true)
                .text();
    }
}
