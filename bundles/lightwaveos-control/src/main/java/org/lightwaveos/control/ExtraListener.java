/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;
import java.util.Map;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;

/** Hears of what a device has besides light, zones and presets; the rules of {@link DeviceListener} hold. */
public interface ExtraListener {

    /** The transitions of this very device; the ids are those of {@link DeviceController#setEffect}. */
    default void onTransitions(List<NamedId> transitions) {}

    /** All that is known of the edge mixer: pending commands over what the device says. */
    default void onEdgeMixer(Map<EdgeMixerField, Integer> values) {}

    /** The same of colour correction; a switch is 0 or 1. */
    default void onColourCorrection(Map<CorrectionField, Float> values) {}

    default void onCameraMode(boolean on) {}

    /** The parameters of the effect that is shown; soon after each change of effect those of the new one. */
    default void onEffectParameters(EffectParameters parameters) {}

    /** How the device is doing; only after {@link DeviceController#watchDiagnostics}. */
    default void onDiagnostics(Diagnostics diagnostics) {}

    /**
     * What the strips show, some times a second; only after {@link DeviceController#watchFrames}.
     *
     * @param rgb three bytes for each of the 160 LEDs of strip 0, then of strip 1; the listener's from now on
     */
    default void onFrame(byte[] rgb) {}

    /** Which firmware it behaves like; known when its effects are, before {@link DeviceListener#onEffects}. */
    default void onGeneration(Generation generation) {}
}
