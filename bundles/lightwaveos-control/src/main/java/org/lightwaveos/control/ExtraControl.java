/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.concurrent.CompletionStage;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;

/**
 * Commands about what a device has besides light, zones and presets. Values have the guarantees of {@link
 * DeviceController#set}: shown at once, paced, latest wins, read back. {@link ExtraListener} hears what comes of them.
 */
public interface ExtraControl {

    /**
     * Changes the effect by a transition that the device picks. For a transition of one's own choice, or for none, see
     * {@link DeviceController#setEffect}.
     *
     * @throws IllegalArgumentException if the effect id is out of range
     */
    void transitionTo(int effectId);

    /**
     * Sets how the second strip differs from the first. A mode that the firmware confirms and then ignores shows the
     * truth again after about 1.5 s.
     *
     * @throws IllegalArgumentException if the value is out of range
     */
    void setEdgeMixer(EdgeMixerField field, int value);

    /**
     * Makes the device keep its edge mixer over a power cut.
     *
     * @return completes when the device has confirmed it, exceptionally with its reason or if the link is down or lost
     */
    CompletionStage<Void> saveEdgeMixer();

    /**
     * Sets how colours are corrected.
     *
     * @throws IllegalArgumentException if the value is out of range
     */
    void setColourCorrection(CorrectionField field, float value);

    /**
     * Makes the device keep its colour correction over a power cut.
     *
     * @return as {@link #saveEdgeMixer}
     */
    CompletionStage<Void> saveColourCorrection();

    /**
     * Light for filming. On, the device caps brightness at 180, slows down, smooths trails and sets gamma 2.2; off, it
     * takes that back, but for trails, which become 128. All of it is read back.
     */
    void setCameraMode(boolean on);

    /**
     * Sets a parameter of the effect that is shown, see {@link ExtraListener#onEffectParameters}. A value beyond the
     * parameter's bounds becomes the nearest one within; a name that the effect does not have is noted and dropped.
     *
     * @throws IllegalArgumentException if the value is no finite number
     */
    void setEffectParameter(String name, float value);
}
