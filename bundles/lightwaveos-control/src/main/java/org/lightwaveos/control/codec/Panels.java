/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.codec;

import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.Setting;

/** Kinds of settings that are read and written in one piece. */
public enum Panels {
    EDGE_MIXER("edge_mixer.get", "", EdgeMixerField.values()),
    COLOUR_CORRECTION("colorCorrection.getConfig", "", CorrectionField.values()),
    CAMERA_MODE("cameraMode.get", "cameraMode.changed", new Setting[] {CameraSwitch.ENABLED});

    private final String question;
    private final String push;
    private final Setting[] settings;

    Panels(String question, String push, Setting[] settings) {
        this.question = question;
        this.push = push;
        this.settings = settings;
    }

    /** The command that asks for it, which is the type of its answer too. */
    public String question() {
        return question;
    }

    /** The type of the push that says that it has changed; empty for none. */
    public String push() {
        return push;
    }

    Setting[] settings() {
        return settings;
    }
}
